#include "document/layout_keys.h"
#include "document/loading.h"
#include "document/results.h"
#include "publish/area_view.h"
#include "publish/composed_page.h"
#include "publish/display_painter.h"
#include "publish/page_panels.h"
#include "publish/page_templates.h"
#include "publish/presentation.h"
#include "publish/rank_fifths.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using document::PageElement;
using document::PageSlot;
using publish::ComposedPage;
using publish::LayoutFault;

namespace {

QString describe(const ComposedPage& page) {
    QStringList words;
    for (const LayoutFault& fault : page.faults)
        words << u"%1 of %2 (%3)"_s.arg(int(fault.kind)).arg(publish::nameOf(fault.element)).arg(fault.size);
    return words.join(u", ");
}

} // namespace

class TestComposedPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const auto reading = document::loadDataset({});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        m_dataset = reading->dataset;
    }

    // Every template is a page without fault, whatever it shows.
    void everyTemplateIsWithoutFault_data() {
        QTest::addColumn<QString>("key");
        for (const publish::PageTemplate& page : publish::pageTemplates())
            QTest::addRow("%s", qPrintable(page.key)) << page.key;
    }
    void everyTemplateIsWithoutFault() {
        QFETCH(QString, key);
        for (const auto& [theme, area] :
             {std::pair(document::Theme::Score, u"france"_s), std::pair(document::Theme::Decision, u"dept:36"_s),
              std::pair(document::Theme::Score, u"frame:REU"_s)}) {
            publish::Publication publication = published(theme, area);
            publication.state.layout = layoutOf(key);
            const auto page = publish::composePage(publication);
            QVERIFY(page.has_value());
            QVERIFY2(page->faults.empty(), qPrintable(area + u": "_s + describe(*page)));
            look(*page, key + u'-' + area);
        }
    }

    // Hidden it leaves no trace; in another slot it stands there, and nothing overlaps.
    void everyElementCanBeHiddenAndMoved_data() {
        QTest::addColumn<PageElement>("element");
        for (const auto& [element, word] : document::pageElementKeys())
            QTest::addRow("%s", qPrintable(QStringView(word).toString())) << element;
    }
    void everyElementCanBeHiddenAndMoved() {
        QFETCH(PageElement, element);
        if (element == PageElement::ScaleBars)
            QSKIP("scale bars are the map's own: theScaleBarsCanBeHidden()");
        publish::Publication publication = published(document::Theme::Score, u"region:24"_s);
        document::Layout& layout = publication.state.layout;
        layout.logo = smallLogo();
        layout.elements = publish::elementsOf(layout);
        const auto placed = std::ranges::find(layout.elements, element, &document::PlacedElement::element);
        placed->shown = false;
        const QString without = lookAt(publication, u"hidden"_s);
        QVERIFY(!without.split(u' ').contains(
            QStringView(territory::wordOf(document::pageElementKeys(), element)).toString()));
        placed->shown = true;
        for (const PageSlot slot : {PageSlot::Head, PageSlot::Left, PageSlot::Right, PageSlot::Foot}) {
            placed->slot = slot;
            const auto page = publish::composePage(publication);
            QVERIFY(page.has_value());
            QVERIFY2(page->faults.empty(), qPrintable(describe(*page)));
            const QRectF rect = rectOf(*page, element), map = rectOf(*page, std::nullopt);
            const bool isThere = slot == PageSlot::Head   ? rect.bottom() <= map.top()
                                 : slot == PageSlot::Foot ? rect.top() >= map.bottom()
                                 : slot == PageSlot::Left ? rect.right() <= map.left()
                                                          : rect.left() >= map.right();
            QVERIFY2(isThere, qPrintable(publish::nameOf(slot)));
        }
    }

    void theScaleBarsCanBeHidden() {
        publish::Publication publication = published(document::Theme::Score, u"france"_s);
        QVERIFY(lookAt(publication, u"bars"_s).contains(u"scale-bars"_s));
        publication.state.layout.elements = publish::elementsOf(publication.state.layout);
        for (document::PlacedElement& placed : publication.state.layout.elements)
            placed.shown = placed.shown && placed.element != PageElement::ScaleBars;
        QVERIFY(!lookAt(publication, u"no-bars"_s).contains(u"scale-bars"_s));
    }

    // 6 typographic points in print: 30 mm of page hold the same texts only in smaller letters, which is told.
    void textTooSmallInPrintIsTold() {
        publish::Publication publication = published(document::Theme::Score, u"france"_s);
        publication.state.layout.size = {40, 40, document::PageSize::Unit::Millimetres, 300};
        const auto page = publish::composePage(publication);
        QVERIFY(page.has_value());
        QVERIFY(std::ranges::any_of(page->faults, [](const LayoutFault& fault) {
            return fault.kind == LayoutFault::Kind::TextTooSmall && fault.size > 0 && fault.size < 6;
        }));
    }

    void theFiveIndicatorsStandOnOneLegend() {
        publish::Publication publication = published(document::Theme::Score, u"france"_s);
        for (const territory::Indicator& indicator : m_dataset->indicators->indicators())
            publication.state.layout.panels.push_back({{}, document::Theme::Indicator, indicator.key, {}});
        for (const QString& key : {u"article"_s, u"a4-portrait"_s, u"square"_s}) {
            const document::Layout layout = layoutOf(key);
            publication.state.layout.size = layout.size;
            publication.state.layout.templateKey = key;
            const auto page = publish::composePage(publication);
            QVERIFY(page.has_value());
            QVERIFY2(page->faults.empty(), qPrintable(describe(*page)));
            const auto maps = mapsOf(*page);
            QCOMPARE(int(maps.size()), int(m_dataset->indicators->indicators().size()));
            // The same five colours and the grey on every map: one legend speaks for all.
            std::set<QString> ids;
            for (const publish::DisplayMap* map : maps)
                ids.insert(map->faceIds.begin(), map->faceIds.end());
            QCOMPARE(ids.size(), maps.size() * m_dataset->gazetteer->territories().size());
            for (const publish::DisplayMap* map : maps)
                QVERIFY(std::set<QRgb>(map->style.fill.begin(), map->style.fill.end()).size() <= 6);
            QCOMPARE(coloursOf(*maps.front()), coloursOf(*maps.back()));
            look(*page, u"panels-"_s + key);
        }
    }

    // Fifths of n ranked territories without ties hold n/5 of them, to one.
    void fifthsAreEqual() {
        const publish::Publication publication = published(document::Theme::Score, u"france"_s);
        const auto fifths = publish::inRankFifths(*publication.results, publication.state, *m_dataset);
        std::array<int, 5> counts{};
        for (const int fifth : fifths->theme.classOf) {
            if (fifth >= 0)
                ++counts[std::size_t(fifth)];
        }
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), publication.results->scores.scored);
        for (const int count : counts)
            QVERIFY(std::abs(count - publication.results->scores.scored / 5.0) < 1);
        const auto& ranks = publication.results->scores.rank;
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            if (ranks[i] == 1)
                QCOMPARE(fifths->theme.classOf[i], 4);
        }
    }

    void mapsBeforeAndAfterHaveTheSameClasses() {
        publish::Publication publication = published(document::Theme::Score, u"france"_s);
        document::IndexSettings other;
        other.setWeight(m_dataset->indicators->indicators().front().key, 80);
        publication.state.layout.panels = {{u"Avant"_s, {}, {}, {}}, {u"Après"_s, {}, {}, other}};
        const auto panels = publish::panelsOf(publication, {});
        QVERIFY(panels.has_value());
        const auto& before = panels->panels[0].publication.results->theme;
        const auto& after = panels->panels[1].publication.results->theme;
        QCOMPARE(before.bounds, after.bounds);
        QVERIFY(before.values != after.values);
        // Brute force: each value stands within the bounds of its class.
        for (std::size_t i = 0; i < after.values.size(); ++i) {
            if (std::isnan(after.values[i]))
                continue;
            const auto c = std::size_t(after.classOf[i]);
            QVERIFY(after.values[i] >= after.bounds[c] && after.values[i] <= after.bounds[c + 1]);
        }
        const auto page = publish::composePage(publication);
        QVERIFY(page.has_value());
        look(*page, u"before-after"_s);
    }

    void mapsWithoutACommonLegendAreRefused() {
        publish::Publication publication = published(document::Theme::Score, u"france"_s);
        publication.state.layout.panels = {{{}, document::Theme::Score, {}, {}},
                                           {{}, document::Theme::Decision, {}, {}}};
        QVERIFY(!publish::composePage(publication).has_value());
        publication.state.layout.panels = {{{}, document::Theme::Indicator, u"absent"_s, {}},
                                           {{}, document::Theme::Score, {}, {}}};
        QVERIFY(!publish::composePage(publication).has_value());
    }

    void aChartAndATableFindTheirPlace() {
        for (const document::Theme theme : {document::Theme::Score, document::Theme::Decision}) {
            for (const QString& key : {u"article"_s, u"a4-portrait"_s, u"newspaper-2"_s}) {
                publish::Publication publication = published(theme, u"region:24"_s);
                publication.state.layout = layoutOf(key);
                publication.state.layout.elements = publish::elementsOf(publication.state.layout);
                for (document::PlacedElement& placed : publication.state.layout.elements)
                    placed.shown = true;
                const auto page = publish::composePage(publication);
                QVERIFY(page.has_value());
                QVERIFY(!rectOf(*page, PageElement::Chart).isEmpty());
                QVERIFY(!rectOf(*page, PageElement::Table).isEmpty());
                QVERIFY(std::ranges::none_of(page->faults, [](const LayoutFault& fault) {
                    return fault.kind == LayoutFault::Kind::Overlap || fault.kind == LayoutFault::Kind::OffPage;
                }));
                look(*page, u"full-%1-%2"_s.arg(key).arg(int(theme)));
            }
        }
    }

    void aHorizontalLegendHasItsBounds() {
        publish::Publication publication = published(document::Theme::Score, u"france"_s);
        publication.state.layout.legendShape = document::LegendShape::Horizontal;
        publication.state.layout.elements = publish::elementsOf(publication.state.layout);
        for (document::PlacedElement& placed : publication.state.layout.elements) {
            if (placed.element == PageElement::Legend)
                placed.slot = PageSlot::Head;
        }
        const auto page = publish::composePage(publication);
        QVERIFY(page.has_value());
        const map::Legend legend = publish::legendFor(publication.state, *m_dataset, *publication.results);
        QCOMPARE(legend.bounds.size(), publication.state.classification.classCount + 1);
        for (const QString& bound : legend.bounds) {
            QVERIFY2(std::ranges::any_of(page->list.items,
                                         [&](const publish::DisplayItem& item) {
                                             const auto* text = std::get_if<publish::DisplayText>(&item);
                                             return text && text->text == bound;
                                         }),
                     qPrintable(bound));
        }
        look(*page, u"horizontal"_s);
    }

    // Its own faces and those that border on it, and no more.
    void aroundATerritoryAreItsNeighbours() {
        const QString code = u"200007052"_s;
        const auto area = publish::areaNamed(u"around:"_s + code, *m_dataset);
        QVERIFY(area.has_value());
        std::set<int> expected{m_dataset->territoryOf(code)}, found;
        for (const int neighbour : m_dataset->neighboursOf(m_dataset->territoryOf(code)))
            expected.insert(neighbour);
        QVERIFY(expected.size() > 3);
        for (std::size_t face = 0; face < area->faces.size(); ++face) {
            if (area->faces[face])
                found.insert(m_dataset->territoryOfFace[face]);
            QCOMPARE(bool(area->outlined[face]), m_dataset->territoryOfFace[face] == m_dataset->territoryOf(code));
        }
        QCOMPARE(found, expected);
        publish::Publication publication = published(document::Theme::Score, u"around:"_s + code);
        const auto page = publish::composePage(publication);
        QVERIFY(page.has_value());
        QVERIFY(page->title.endsWith(u"et ses voisines"));
        look(*page, u"around"_s);
    }

    void aBoxOfThePlaneIsShownWhole() {
        publish::Publication publication = published(document::Theme::Score, u"box:500000,6600000,700000,6700000"_s);
        const auto page = publish::composePage(publication);
        QVERIFY(page.has_value());
        const map::View& view = mapsOf(*page).front()->view;
        const geo::Box seen = view.planeBox();
        QVERIFY(seen.minX <= 500000 && seen.maxX >= 700000 && seen.minY <= 6600000 && seen.maxY >= 6700000);
        QVERIFY(!publish::areaNamed(u"box:3,2,1,4"_s, *m_dataset).has_value());
        QVERIFY(!publish::areaNamed(u"box:1,2,3"_s, *m_dataset).has_value());
        QVERIFY(!publish::areaNamed(u"box:1,2,nan,4"_s, *m_dataset).has_value());
    }

    void aStopAndAnUnknownAreaAreProblems() {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!publish::composePage(published(document::Theme::Score, u"france"_s), stop.get_token()).has_value());
        const auto page = publish::composePage(published(document::Theme::Score, u"dept:999"_s));
        QVERIFY(!page.has_value());
        QVERIFY(page.error().text().contains(u"dept:999"_s));
    }

    void facesCarryTheirTerritory() {
        const auto page = publish::composePage(published(document::Theme::Score, u"france"_s));
        QVERIFY(page.has_value());
        const publish::DisplayMap& map = *mapsOf(*page).front();
        QCOMPARE(map.faceIds.size(), qsizetype(m_dataset->territoryOfFace.size()));
        const std::set<QString> ids(map.faceIds.begin(), map.faceIds.end());
        QCOMPARE(ids.size(),
                 std::set<int>(m_dataset->territoryOfFace.begin(), m_dataset->territoryOfFace.end()).size());
        QVERIFY(ids.contains(u"epci-200007052"_s));
        QVERIFY(map.faceTitles[map.faceIds.indexOf(u"epci-200007052"_s)].contains(u" sur 1\u202f250"_s));
    }

private:
    static QRectF rectOf(const ComposedPage& page, std::optional<PageElement> element) {
        const auto found = std::ranges::find(page.elements, element, &ComposedPage::Element::element);
        return found == page.elements.end() ? QRectF() : found->rect;
    }

    static std::vector<const publish::DisplayMap*> mapsOf(const ComposedPage& page) {
        std::vector<const publish::DisplayMap*> maps;
        for (const publish::DisplayItem& item : page.list.items) {
            if (const auto* map = std::get_if<publish::DisplayMap>(&item))
                maps.push_back(map);
        }
        return maps;
    }

    static std::set<QRgb> coloursOf(const publish::DisplayMap& map) {
        return {map.style.fill.begin(), map.style.fill.end()};
    }

    /// Ids of the page's groups, in words.
    static QString lookAt(const publish::Publication& publication, const QString& name) {
        const auto page = publish::composePage(publication);
        if (!page)
            return {};
        look(*page, name);
        QStringList ids;
        for (const publish::DisplayItem& item : page->list.items) {
            if (const auto* group = std::get_if<publish::DisplayGroupBegin>(&item))
                ids << group->id;
        }
        return ids.filter(QRegularExpression(u"^(?!map-title).*$"_s)).join(u' ');
    }

    static QByteArray smallLogo() {
        QImage logo(120, 60, QImage::Format_RGB32);
        logo.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        logo.save(&buffer, "PNG");
        return bytes;
    }

    publish::Publication published(document::Theme theme, const QString& area) const {
        publish::Publication publication;
        publication.state.theme = theme;
        publication.state.view.area = area;
        publication.dataset = m_dataset;
        publication.results = document::computeResults(publication.state, *m_dataset);
        publication.date = QDate(2025, 6, 27);
        return publication;
    }

    static document::Layout layoutOf(const QString& key) {
        const auto templates = publish::pageTemplates();
        return publish::layoutFrom(*std::ranges::find(templates, key, &publish::PageTemplate::key), {});
    }

    /// Where DIAGONALE_LOOK names a folder, the page as a picture there.
    static void look(const ComposedPage& page, QString name) {
        if (!qEnvironmentVariableIsSet("DIAGONALE_LOOK"))
            return;
        QImage picture(page.pixels, QImage::Format_RGB32);
        QVERIFY(publish::paintStrip(picture, 0, page.list, page.pixelsAPoint, {}));
        picture.save(qEnvironmentVariable("DIAGONALE_LOOK") + u'/' + name.replace(u':', u'-') + u".png"_s);
    }

    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestComposedPage)
#include "test_composed_page.moc"
