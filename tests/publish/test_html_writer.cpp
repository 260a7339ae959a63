#include "document/loading.h"
#include "document/own_draws.h"
#include "document/results.h"
#include "document/small_country.h"
#include "publish/html_writer.h"
#include "publish/map_panels.h"
#include "publish/page_templates.h"
#include "publish/presentation.h"
#include "support/shared_data.h"
#include "territory/wording.h"
#include "web_page.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using document::Theme;

namespace {

constexpr auto kHostile = "</script><b onclick='x'>\u2028\u2029\"&amp;<!-- {{title}} %1";

QString hostile() {
    return QString::fromUtf8(kHostile);
}

std::shared_ptr<const document::Dataset> hostileCountry() {
    document::Dataset dataset = smallcountry::unlinked();
    std::vector<territory::Territory> territories = dataset.gazetteer->territories();
    territories.front().name = hostile();
    dataset.gazetteer = std::make_shared<const territory::Gazetteer>(
        dataset.gazetteer->communes(), territories, dataset.gazetteer->departements(), dataset.gazetteer->regions());
    auto linked = std::make_shared<document::Dataset>(std::move(dataset));
    linked->link();
    return linked;
}

publish::Publication publicationOf(const document::MapState& state, std::shared_ptr<const document::Dataset> dataset) {
    auto results = document::computeResults(state, *dataset);
    if (state.theme == Theme::Robustness)
        results = document::withOwnDraws(*results, *dataset);
    return {state, std::move(dataset), results, nullptr, QDate(2025, 6, 27)};
}

/// Area in square metres of the ground of a drawn territory.
double groundOf(const document::Dataset& dataset, int territory) {
    const geo::Topology& topology = *dataset.boundaries->topology;
    double area = 0;
    for (const geo::FaceId face : topology.facesOf(std::uint32_t(dataset.outlineOf[std::size_t(territory)])))
        area += topology.faces()[face].area;
    return area;
}

} // namespace

/// The interactive page, held against the dataset and the results that it is made from.
class TestHtmlWriter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const auto reading = document::loadDataset({});
        QVERIFY(reading.has_value());
        m_shipped = reading->dataset;
    }

    void everyValueIsThatOfTheResults_data() {
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("indicator");
        QTest::newRow("score") << int(Theme::Score) << QString();
        QTest::newRow("standard of living") << int(Theme::Indicator) << u"niveau_vie_median"_s;
        QTest::newRow("robustness") << int(Theme::Robustness) << QString();
        QTest::newRow("decision") << int(Theme::Decision) << QString();
        QTest::newRow("agreement") << int(Theme::Agreement) << QString();
        QTest::newRow("coverage without a plan") << int(Theme::Coverage) << QString();
    }
    void everyValueIsThatOfTheResults() {
        QFETCH(int, theme);
        QFETCH(QString, indicator);
        document::MapState state;
        state.theme = Theme(theme);
        state.indicator = indicator;
        const publish::Publication publication = publicationOf(state, m_shipped);
        const QJsonObject content = webpage::content(pageOf(publication));
        const map::Style style =
            publish::styleFor(state, *m_shipped, *publication.results, publish::Surroundings::Light);
        const document::ThemeColumn& column = publication.results->theme;
        const QJsonObject value = webpage::columnOf(content, u"value"_s);
        const QJsonObject decision = webpage::columnOf(content, u"decision"_s);
        const QJsonArray codes = content[u"codes"_s].toArray();
        QCOMPARE(codes.size(), 1255);
        for (int i = 0; i < codes.size(); ++i) {
            const auto territory = std::size_t(m_shipped->territoryOf(codes[i].toString()));
            if (!column.values.empty() && std::isnan(column.values[territory])) {
                QVERIFY(value[u"values"_s][i].isNull());
            } else if (!column.values.empty()) {
                const QString shown =
                    QString::number(column.values[territory] * column.displayFactor, 'f', column.decimals);
                QCOMPARE(value[u"values"_s][i].toDouble(), shown.toDouble());
            } else if (Theme(theme) == Theme::Robustness || Theme(theme) == Theme::Agreement) {
                const int category = column.classOf[territory];
                QCOMPARE(webpage::wordOf(value, i), category < 0 ? QString() : column.categories[category]);
            }
            QCOMPARE(webpage::wordOf(decision, i),
                     territory::wording::decisionName(publication.results->decisions[territory]));
            const auto face =
                m_shipped->boundaries->topology->facesOf(std::uint32_t(m_shipped->outlineOf[territory])).front();
            const QJsonValue drawn = content[u"maps"_s][0];
            QCOMPARE(content[u"palette"_s][drawn[u"fill"_s][i].toInt()].toString(), QColor(style.fill[face]).name());
            QCOMPARE(drawn[u"pattern"_s][i].toInt(), int(style.pattern[face]));
        }
    }

    /// Five indicators: the colours are fifths of each one's own ranks, counted here.
    void everyMapOfAPageIsThere() {
        document::MapState state;
        state.layout.panels = publish::indicatorPanels(state, *m_shipped);
        const QString page = pageOf(publicationOf(state, m_shipped));
        const QJsonObject content = webpage::content(page);
        const auto maps = qsizetype(state.layout.panels.size());
        QCOMPARE(content[u"maps"_s].toArray().size(), maps);
        QCOMPARE(page.count(u"class=\"stage\""_s), maps);
        QVERIFY(page.contains(u"cartes côte à côte"_s));
        QVERIFY(QFileInfo(path()).size() < 1'500'000);
        const QJsonArray columns = content[u"columns"_s].toArray();
        for (int map = 0; map < maps; ++map) {
            const QJsonValue drawn = content[u"maps"_s][map];
            const auto isOwn = [map](const QJsonValue& column, const QString& role) {
                return column[u"map"_s].toInt() == map && column[u"role"_s].toString() == role;
            };
            const auto value = std::ranges::find_if(columns, [&](const auto& one) { return isOwn(one, u"value"_s); });
            const auto rank = std::ranges::find_if(columns, [&](const auto& one) { return isOwn(one, u"rank"_s); });
            QVERIFY(value != columns.end() && rank != columns.end());
            QCOMPARE((*value)[u"title"_s].toString(), drawn[u"title"_s].toString());
            QMap<int, std::pair<int, int>> ranksOfColour;
            for (int i = 0; i < drawn[u"fill"_s].toArray().size(); ++i) {
                const QJsonValue place = (*rank)[u"values"_s][i];
                if (place.isNull())
                    continue;
                const int colour = drawn[u"fill"_s][i].toInt();
                auto of = ranksOfColour.find(colour);
                if (of == ranksOfColour.end())
                    of = ranksOfColour.insert(colour, {place.toInt(), place.toInt()});
                of->first = std::min(of->first, place.toInt());
                of->second = std::max(of->second, place.toInt());
            }
            QCOMPARE(ranksOfColour.size(), 5);
            // Five runs of ranks that don't overlap, each of about a fifth.
            std::vector<std::pair<int, int>> runs(ranksOfColour.begin(), ranksOfColour.end());
            std::ranges::sort(runs);
            QCOMPARE(runs.front().first, 1);
            for (std::size_t i = 1; i < runs.size(); ++i)
                QVERIFY(runs[i - 1].second < runs[i].first);
        }
    }

    void whatTheLayoutHidesIsHidden() {
        document::MapState state;
        state.layout.elements = publish::elementsOf(state.layout);
        const QString shown = pageOf(publicationOf(state, m_shipped));
        for (document::PlacedElement& placed : state.layout.elements)
            placed.shown = false;
        state.layout.logo = "logo";
        const QString hidden = pageOf(publicationOf(state, m_shipped));
        for (const QString& text :
             {u"<b>Contours schématiques"_s, u"<b>Méthode"_s, u"<b>Sources"_s, u"<footer><p>Diagonale"_s,
              u"<span>zone rouge</span>"_s, u"<h1>"_s, u"\"bars\":true"_s}) {
            QVERIFY2(shown.contains(text), qPrintable(text));
            QVERIFY2(!hidden.contains(text), qPrintable(text));
        }
        QVERIFY(!hidden.contains(u"class=\"logo\""_s));
        QVERIFY(hidden.contains(u"<h1 class=\"unseen\">"_s)); // A page has a title for who can't see it.
        const QRegularExpression legend(u"<section class=\"legend bare\".*</section>"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
        QVERIFY(legend.match(hidden).captured().contains(u"<span>non disponible</span>"_s));
    }

    void shapesHaveTheAreaOfTheGround() {
        const QJsonObject content = webpage::content(pageOf(publicationOf({}, m_shipped)));
        const QJsonArray codes = content[u"codes"_s].toArray();
        const auto& frames = geo::standardFrames();
        for (const bool fromAfar : {false, true}) {
            const std::vector<double> areas = webpage::areasOf(content, fromAfar);
            QCOMPARE(qsizetype(areas.size()), codes.size());
            double difference = 0, whole = 0;
            for (int i = 0; i < codes.size(); ++i) {
                const int territory = m_shipped->territoryOf(codes[i].toString());
                const auto& topology = *m_shipped->boundaries->topology;
                const auto face = topology.facesOf(std::uint32_t(m_shipped->outlineOf[std::size_t(territory)])).front();
                const double metres =
                    content[u"metresAUnit"_s].toDouble() / frames[topology.faces()[face].frame].scale();
                const double shown = areas[std::size_t(i)] * metres * metres, ground = groundOf(*m_shipped, territory);
                QVERIFY2(shown > 0, qPrintable(codes[i].toString())); // none has vanished
                difference += std::abs(shown - ground);
                whole += ground;
            }
            // A line off by half a pixel (200 m and 800 m here) round 500 km² of 22 km across.
            QVERIFY2(difference / whole < (fromAfar ? 0.03 : 0.006), qPrintable(QString::number(difference / whole)));
        }
    }

    void textsOfAStrangerStayText() {
        document::MapState state;
        state.classification.classCount = 3;
        state.title = hostile();
        state.layout.subtitle = state.layout.note = state.layout.credit = hostile();
        publish::FileDescription description{hostile(), hostile(), u"fr"_s, {{u"note"_s, hostile()}}};
        const QString page = pageOf(publicationOf(state, hostileCountry()), description);
        QCOMPARE(page.count(u"</script"_s), 3);
        QCOMPARE(page.count(u"<script"_s), 3);
        QVERIFY(!page.contains(u"<b onclick"_s));
        QVERIFY(!page.contains(u"<!--"_s));
        QVERIFY(!webpage::elementText(page, u"diagonale-map"_s).contains(QChar(0x2028)));
        QCOMPARE(webpage::wordOf(webpage::columnOf(webpage::content(page), u"name"_s), 0), hostile());
        const QByteArray provenance = webpage::elementText(page, u"diagonale-provenance"_s).toUtf8();
        QCOMPARE(QJsonDocument::fromJson(provenance)[u"note"_s].toString(), hostile());
    }

    void nothingMayBeAskedOfTheNetwork() {
        const QString page = pageOf(publicationOf({}, smallcountry::dataset()));
        const QRegularExpression policy(u"http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\""_s);
        const QString allowed = policy.match(page).captured(1);
        QVERIFY(allowed.startsWith(u"default-src 'none';"_s));
        QVERIFY(!allowed.contains(u"unsafe"_s));
        QVERIFY(!allowed.contains(u"http"_s));
        // The script and both styles are those that the policy names.
        const QRegularExpression inlined(u"<(?:script|style)>(.*?)</(?:script|style)>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
        int count = 0;
        for (auto it = inlined.globalMatch(page); it.hasNext(); ++count) {
            const QByteArray text = it.next().captured(1).toUtf8();
            const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
            QVERIFY(allowed.contains(u"'sha256-%1'"_s.arg(QString::fromLatin1(hash))));
        }
        QCOMPARE(count, 3);
        // Neither addresses to fetch nor attributes that run.
        const QRegularExpression fetching(u"(?:src|href)=\"(?!data:|#)"_s);
        QVERIFY(!page.contains(fetching));
        QVERIFY(!page.contains(QRegularExpression(u"\\son\\w+="_s)));
        QVERIFY(!page.contains(u"style=\""_s));
    }

    void whatMayMisleadIsSaid() {
        const QString page = pageOf(publicationOf({}, m_shipped));
        QVERIFY(page.contains(u"Contours schématiques"_s));
        QVERIFY(page.contains(u"Liste incomplète"_s));
        QVERIFY(page.contains(u"ce n’est pas l’indice de la DREES"_s));
        QVERIFY(page.contains(u"non disponible"_s));
        QVERIFY(page.contains(u"27 juin 2025"_s));
        QVERIFY(page.contains(u"lang=\"fr\""_s));
    }

    void anAreaBringsWhatStandsAroundIt() {
        document::MapState state;
        state.view.area = u"dept:36"_s;
        const QJsonObject content = webpage::content(pageOf(publicationOf(state, m_shipped)));
        const QString about = content[u"about"_s].toString();
        const QJsonArray codes = content[u"codes"_s].toArray();
        QCOMPARE(about.size(), codes.size());
        QVERIFY(codes.size() < 250);
        for (int i = 0; i < codes.size(); ++i) {
            const auto& territory = m_shipped->territories[std::size_t(m_shipped->territoryOf(codes[i].toString()))];
            QCOMPARE(about[i] == u'1', territory.departements.contains(u"36"_s));
        }
        state.view.area = u"dept:00"_s;
        QVERIFY(!publish::writeHtml(path(), publicationOf(state, m_shipped), {}).has_value());
    }

    void aStopLeavesWhatWasThere() {
        pageOf(publicationOf({}, smallcountry::dataset()));
        const QString before = webpage::textOf(path());
        std::stop_source source;
        source.request_stop();
        document::MapState other;
        other.title = u"Autre"_s;
        const auto written =
            publish::writeHtml(path(), publicationOf(other, smallcountry::dataset()), {}, source.get_token());
        QVERIFY(!written.has_value());
        QCOMPARE(webpage::textOf(path()), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void itIsSmallEnoughToSend() {
        pageOf(publicationOf({}, m_shipped));
        QVERIFY(QFileInfo(path()).size() < 500'000);
        const QRegularExpression script(u"<script>(.*?)</script>"_s, QRegularExpression::DotMatchesEverythingOption);
        QVERIFY(script.match(webpage::textOf(path())).captured(1).toUtf8().size() <= 34 * 1024);
        REQUIRE_SHARED_DATA(detailed, "epci_detail_569k.fgb");
        document::MapState state;
        state.boundaryFiles = {detailed};
        const auto reading = document::loadDataset(state);
        QVERIFY(reading.has_value());
        pageOf(publicationOf(state, reading->dataset));
        QVERIFY2(QFileInfo(path()).size() < 1'500'000, qPrintable(QString::number(QFileInfo(path()).size())));
    }

private:
    QString path() const { return m_folder.filePath(u"carte.html"_s); }
    QString pageOf(const publish::Publication& publication,
                   const publish::FileDescription& description = {{}, u"Une carte."_s, u"fr"_s, {}}) const {
        const auto written = publish::writeHtml(path(), publication, description);
        return written ? webpage::textOf(path()) : written.error().text();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const document::Dataset> m_shipped;
};

QTEST_MAIN(TestHtmlWriter)
#include "test_html_writer.moc"
