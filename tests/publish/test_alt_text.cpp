#include "publish/alt_text.h"
#include "publish/whereabouts.h"
#include "shipped_publication.h"
#include "support/shipped_indicators.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using document::Theme;
using namespace shippedpublication;

namespace {

std::vector<QHash<QString, QString>> shippedRows(const QString& name) {
    return rowsOf(u":/data/"_s + name);
}

QString french(const publish::Publication& publication) {
    return publish::altTextFor(publication, u"fr"_s);
}

QString spaced(int number) {
    return QLocale(QLocale::French, QLocale::France).toString(number);
}

/// SIREN of the intercommunalités of a région or a département, from the reference table.
std::set<QString> membersOf(const QString& column, const QString& code) {
    std::set<QString> members;
    for (const auto& row : shippedRows(u"epci.csv"_s)) {
        if (row[column].split(u' ').contains(code) || row[column].split(u'|').contains(code) ||
            row[column].split(u';').contains(code))
            members.insert(row[u"siren"_s]);
    }
    return members;
}

/// Red zones of the shipped list among some territories, and how many of them are only probable.
std::pair<int, int> zonesAmong(const std::set<QString>& members) {
    int zones = 0, probable = 0;
    QFile list(u":/data/red_zones_2025-06-27.csv"_s);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : list.readAll().split('\n')) {
        if (members.contains(QString::fromUtf8(line.left(9)))) {
            ++zones;
            probable += !line.contains(",high,");
        }
    }
    return {zones, probable};
}

/// Lowest and highest of an indicator among some territories, by name.
struct Extremes {
    QString lowest, highest;
};
Extremes extremesOf(const QString& column, const std::set<QString>& members) {
    Extremes extremes;
    double low = INFINITY, high = -INFINITY;
    for (const auto& row : shippedRows(u"indicators_epci_2025.csv"_s)) {
        const double value = number(row[column]);
        if (std::isnan(value) || !members.contains(row[u"siren"_s]))
            continue;
        const QString name = shipped().territories[std::size_t(shipped().territoryOf(row[u"siren"_s]))].name;
        if (value < low)
            low = value, extremes.lowest = name;
        if (value > high)
            high = value, extremes.highest = name;
    }
    return extremes;
}

/// A made-up extent: places on a plane, some of them chosen.
publish::ShownExtent extentOf(const std::vector<geo::Coordinate>& points) {
    publish::ShownExtent extent;
    for (const geo::Coordinate& point : points)
        extent.places.push_back({int(extent.places.size()), point, false});
    return extent;
}

/// 11 × 11 places from −5 to 5.
publish::ShownExtent grid() {
    std::vector<geo::Coordinate> points;
    for (int y = -5; y <= 5; ++y) {
        for (int x = -5; x <= 5; ++x)
            points.push_back({double(x), double(y)});
    }
    return extentOf(points);
}

const publish::Tongue& frenchTongue() {
    static const publish::Tongue tongue(document::InterfaceLanguage::French);
    return tongue;
}

#define SAYS(text, part) QVERIFY2((text).contains(part), qPrintable(text))
#define SAYS_NOT(text, part) QVERIFY2(!(text).contains(part), qPrintable(text))

} // namespace

class TestAltText : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    // Directions, by hand on a grid.

    void sectorsAreThoseOfTheCompass() {
        const publish::ShownExtent extent =
            extentOf({{0, 1}, {1, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, -1}, {-1, 0}, {-1, 1}, {0, 0}, {0.2, -0.3}});
        using publish::Sector;
        QCOMPARE(publish::sectorsOf(extent),
                 (std::vector{Sector::North, Sector::NorthEast, Sector::East, Sector::SouthEast, Sector::South,
                              Sector::SouthWest, Sector::West, Sector::NorthWest, Sector::Centre, Sector::Centre}));
    }

    void overseasIsASectorUnlessItIsAll() {
        publish::ShownExtent extent = extentOf({{0, 1}, {0, -1}, {-9, 9}});
        extent.places[2].overseas = true;
        QCOMPARE(publish::sectorsOf(extent).back(), publish::Sector::Overseas);
        QCOMPARE(publish::sectorsOf(extent).front(), publish::Sector::North); // bounds are the mainland's
        for (auto& place : extent.places)
            place.overseas = true;
        QCOMPARE(publish::sectorsOf(extent).back(), publish::Sector::NorthWest);
    }

    void whatStandsInACornerIsFoundThere() {
        const publish::ShownExtent extent = grid();
        const auto at = [&](int territory) { return extent.places[std::size_t(territory)].middle; };
        const auto where = publish::whereabouts(extent, [&](int one) { return at(one).x <= -3 && at(one).y <= -3; });
        QCOMPARE(where.chosen, 9);
        QCOMPARE(where.inside, 9);
        QCOMPARE(where.sectors, std::vector{publish::Sector::SouthWest});
        QCOMPARE(publish::inWords(where, frenchTongue()), u"surtout dans le sud-ouest (9 sur 9)"_s);
    }

    /// The nine of the corner, and every fifth of all.
    void whatIsMoreFrequentThereIsNotMostlyThere() {
        const publish::ShownExtent extent = grid();
        const auto inCorner = [&](int one) {
            const geo::Coordinate at = extent.places[std::size_t(one)].middle;
            return at.x <= -3 && at.y <= -3;
        };
        const auto where = publish::whereabouts(extent, [&](int one) { return inCorner(one) || one % 5 == 4; });
        QCOMPARE(where.sectors, std::vector{publish::Sector::SouthWest});
        QVERIFY(2 * where.inside < where.chosen);
        const QString words = publish::inWords(where, frenchTongue());
        QVERIFY2(words.startsWith(u"plus fréquentes dans le sud-ouest ("_s), qPrintable(words));
    }

    void whatIsEverywhereIsNowhereInParticular() {
        const auto where = publish::whereabouts(grid(), [](int one) { return one % 3 == 0; });
        QVERIFY(where.sectors.empty());
        QCOMPARE(publish::inWords(where, frenchTongue()), u"sans concentration nette"_s);
    }

    void whatTellsNothingIsNotSaid() {
        QVERIFY(
            publish::inWords(publish::whereabouts(grid(), [](int one) { return one < 3; }), frenchTongue()).isEmpty());
        QVERIFY(publish::inWords(publish::whereabouts(grid(), [](int) { return true; }), frenchTongue()).isEmpty());
        QVERIFY(
            publish::inWords(publish::whereabouts(extentOf({}), [](int) { return true; }), frenchTongue()).isEmpty());
    }

    // Ten views of what ships. Counts and names come from the tables themselves, read anew here.

    void franceByScore() {
        const publish::Publication map = publication(Theme::Score, u"france"_s);
        const QString text = french(map);
        SAYS(text, u"Carte de France\u00a0: score de fragilité calculé par Diagonale, "_s + spaced(1255) +
                       u" intercommunalités en 7"_s);
        SAYS(text, u"non disponibles"_s);
        SAYS(text, u"écision de l’État, hors calcul"_s); // at the head of a sentence
        SAYS(text, u"76"_s);
        SAYS(text, u"sur 151 annoncées"_s);
        SAYS(text, u"contours schématiques"_s);
        SAYS(text, u"centre"_s);
        SAYS(text, u"sud-ouest"_s);
        // Highest and lowest score by hand of the results.
        const auto& score = map.results->scores.score;
        const auto less = [](double a, double b) { return std::isnan(a) ? !std::isnan(b) : a < b; };
        const auto most = std::max_element(score.begin(), score.end(), less) - score.begin();
        SAYS(text, shipped().territories[std::size_t(most)].name);
    }

    void franceByDecision() {
        const QString text = french(publication(Theme::Decision, u"france"_s));
        std::set<QString> all;
        for (const auto& row : shippedRows(u"epci.csv"_s))
            all.insert(row[u"siren"_s]);
        const auto [zones, probable] = zonesAmong(all);
        QCOMPARE(zones, 76);
        SAYS(text, u"%1"_s.arg(zones));
        SAYS(text, u"dont %1"_s.arg(probable));
        SAYS(text, u"statut inconnu pour "_s);
        SAYS_NOT(text, u"score"_s);
        SAYS(text, u"outre-mer"_s);
    }

    void franceByAccessToDoctors() {
        const QString text = french(publication(Theme::Indicator, u"france"_s, u"apl_generalistes_65"_s));
        int missing = 0, least = 0;
        std::vector<double> values;
        for (const auto& row : shippedRows(u"indicators_epci_2025.csv"_s)) {
            const double value = number(row[u"apl_generalistes_65"_s]);
            std::isnan(value) ? void(++missing) : values.push_back(value);
        }
        std::ranges::sort(values);
        const double bound = values[std::size_t(std::round(double(values.size()) / 7))];
        least = int(std::ranges::count_if(values, [&](double value) { return value < bound; }));
        SAYS(text, u"Accès aux généralistes"_s);
        SAYS(text, u"dont %1 non disponibles"_s.arg(missing));
        SAYS(text, u"en compte %1"_s.arg(least)); // low is fragile: the lowest seventh
    }

    void aRegion() {
        const std::set<QString> members = membersOf(u"regions"_s, u"24"_s);
        const QString text = french(publication(Theme::Indicator, u"region:24"_s, u"niveau_vie_median"_s));
        SAYS(text, u"Carte (région Centre-Val de Loire)"_s);
        const auto [zones, probable] = zonesAmong(members);
        SAYS(text, u"%1"_s.arg(zones));
        const Extremes extremes = extremesOf(u"niveau_vie_median"_s, members);
        SAYS(text, u"La plus fragile\u00a0: "_s + extremes.lowest);
        SAYS(text, u"la moins fragile\u00a0: "_s + extremes.highest);
    }

    void aDepartement() {
        const std::set<QString> members = membersOf(u"departements"_s, u"23"_s);
        const QString text = french(publication(Theme::Indicator, u"dept:23"_s, u"temps_urgences_min"_s));
        SAYS(text, u"Carte (département Creuse)"_s);
        SAYS(text, u"%1 intercommunalités"_s.arg(members.size()));
        const Extremes extremes = extremesOf(u"temps_urgences_min"_s, members);
        SAYS(text, u"La plus fragile\u00a0: "_s + extremes.highest);
        SAYS(text, u"la moins fragile\u00a0: "_s + extremes.lowest);
    }

    void aDepartementByDecision() {
        const std::set<QString> members = membersOf(u"departements"_s, u"36"_s);
        const QString text = french(publication(Theme::Decision, u"dept:36"_s));
        const int zones = zonesAmong(members).first;
        SAYS(text, zones == 0 ? u"ucune zone rouge établie"_s : u"%1 zone"_s.arg(zones));
    }

    void oneTerritory() {
        const QString text = french(publication(Theme::Score, u"siren:200067593"_s));
        SAYS(text, u"Carte (CC Marche et Combraille en Aquitaine et ses voisines)"_s);
        SAYS(text, u"sur 7"_s);
        SAYS_NOT(text, u"1 intercommunalités"_s);
    }

    void withoutDataNothingIsInvented() {
        const QString text = french(publication(Theme::Score, u"frame:MYT"_s));
        SAYS(text, u"Carte (Mayotte)"_s);
        SAYS(text, u"toutes non disponibles"_s);
        SAYS_NOT(text, u"plus fragile"_s);
        SAYS(text, u"5"_s); // all five are zones rouges by the list
    }

    void withoutDrawsNothingIsSure() {
        const QString text = french(publication(Theme::Robustness, u"france"_s));
        SAYS(text, u"toutes non disponibles"_s);
        SAYS_NOT(text, u"sûres"_s);
    }

    void decisionAgainstScore() {
        const publish::Publication map = publication(Theme::Agreement, u"france"_s);
        const QString text = french(map);
        int both = 0;
        for (std::size_t i = 0; i < shipped().referenceCount(); ++i)
            both += map.results->decisions[i].status == territory::DecisionStatus::Retained &&
                    map.results->scores.rank[i] > 0 && map.results->scores.rank[i] <= 151;
        SAYS(text, u"%1 retenues par l’État et classées par le score"_s.arg(both));
        SAYS(text, u"retenues, non classées par le score"_s);
    }

    void severalMaps() {
        publish::Publication maps = publication(Theme::Score, u"france"_s);
        for (const QString& indicator : shippedIndicators()) {
            document::MapPanel panel;
            panel.theme = Theme::Indicator;
            panel.indicator = indicator;
            maps.state.layout.panels.push_back(panel);
        }
        const QString text = french(maps);
        SAYS(text, u"5 cartes côte à côte"_s);
        for (const territory::Indicator& indicator : shipped().indicators->indicators())
            SAYS(text, indicator.label);
    }

    void anEmptyViewSaysSo() {
        publish::Publication map = publication(Theme::Score, QString());
        map.state.view.metresPerPoint = 10;
        map.state.view.centreX = -5e6;
        SAYS(french(map), u"aucune intercommunalité dans le cadre"_s);
    }

    // All of them.

    void noneIsTooLong_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("score") << int(Theme::Score);
        QTest::newRow("indicator") << int(Theme::Indicator);
        QTest::newRow("decision") << int(Theme::Decision);
        QTest::newRow("robustness") << int(Theme::Robustness);
        QTest::newRow("agreement") << int(Theme::Agreement);
        QTest::newRow("coverage") << int(Theme::Coverage);
    }
    void noneIsTooLong() {
        QFETCH(int, theme);
        const QRegularExpression unfilled(u"%[0-9Ln]"_s);
        for (const QString& area : {u"france"_s, u"region:75"_s, u"region:84"_s, u"dept:23"_s, u"frame:REU"_s}) {
            for (const QString& language : {u"fr"_s, u"en"_s}) {
                const QString text =
                    publish::altTextFor(publication(Theme(theme), area, u"part_apl_plus_de_60"_s), language);
                QVERIFY2(text.size() <= 600, qPrintable(QString::number(text.size()) + u' ' + text));
                QVERIFY2(text.endsWith(u'.') && !text.contains(u".."_s) && !text.contains(unfilled), qPrintable(text));
                for (const QString& sign : {u" ;"_s, u" :"_s, u" »"_s, u"« "_s, u"  "_s, u", ."_s})
                    QVERIFY2(!text.contains(sign), qPrintable(text));
            }
        }
    }

    void theUsersOwnComesFirst() {
        publish::Publication map = publication(Theme::Score, u"france"_s);
        map.state.layout.altText[u"fr"_s] = u"Mes mots."_s;
        QCOMPARE(french(map), u"Mes mots."_s);
        QVERIFY(publish::madeAltText(map, u"fr"_s).startsWith(u"Carte de France"_s));
        QVERIFY(publish::altTextFor(map, u"en"_s) != u"Mes mots."_s);
    }

    /// Whatever the program's language, the text is in the one asked for: its numbers and its labels.
    void languagesDontMix() {
        publish::Publication map = publication(Theme::Indicator, u"france"_s, u"apl_generalistes_65"_s);
        const QString before = french(map);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(french(map), before);
        const QString english = publish::altTextFor(map, u"en"_s);
        SAYS(english, u"1,255"_s);
        SAYS(english, u"Access to GPs"_s);
    }
};

QTEST_MAIN(TestAltText)
#include "test_alt_text.moc"
