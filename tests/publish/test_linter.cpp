#include "document/results.h"
#include "document/small_country.h"
#include "map/colour_difference.h"
#include "publish/linter.h"
#include "publish/map_looks.h"
#include "publish/presentation.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace smallcountry;
using document::PageElement;
using document::Theme;
using map::ColourVision;
using publish::Finding;
using publish::LayoutFault;

namespace {

/// The small country's values of one indicator, A to E from west to east (low to dark).
std::shared_ptr<const document::Dataset> countryWith(const std::vector<double>& values, bool schematic = false) {
    auto country = std::make_shared<document::Dataset>(unlinked());
    territory::Indicator one = indicator(u"one"_s, territory::Direction::HighIsFragile);
    one.label = u"Un indicateur"_s;
    country->indicators =
        std::make_shared<const territory::IndicatorTable>(QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s},
                                                          std::vector{one}, std::vector<std::vector<double>>{values});
    country->boundaries = boundaries(schematic);
    country->link();
    return country;
}

/// A page put together by hand: one map, and every word that a page must say.
struct HandMade {
    publish::Publication publication;
    publish::ComposedPage page;

    explicit HandMade(const document::MapState& state,
                      const std::shared_ptr<const document::Dataset>& country = dataset()) {
        publication.state = state;
        publication.dataset = country;
        publication.results = document::computeResults(state, *country);
        page.list.size = {800, 600};
        page.millimetres = QSizeF(800, 600) * 25.4 / 96;
        publish::DisplayMap map;
        map.rect = {0, 0, 600, 200};
        map.scene = publish::sceneFor(*country);
        map.view = map::View::fitting({595'000, 6'595'000, 665'000, 6'615'000}, QSize(600, 200), 1);
        map.style = publish::styleFor(state, *country, *publication.results, publish::Surroundings::Light);
        page.list.items.emplace_back(map);
        const publish::Wording wording = publish::wordingFor(state, *country, *publication.results);
        for (const QString& words :
             {wording.title, wording.completeness, wording.boundaries, wording.sources, wording.decisionSource})
            write(words);
        for (const map::LegendEntry& entry : publish::legendFor(state, *country, *publication.results).entries)
            write(entry.text);
        if (publication.results->completeness.unknown > 0)
            write(u"statut inconnu"_s);
    }

    void write(const QString& text, const QColor& colour = Qt::black, int size = 12, bool bold = false) {
        publish::DisplayText line;
        line.text = text;
        line.baseline = {20, 220.0 + 10 * double(page.list.items.size())};
        line.font.setPixelSize(size);
        line.font.setBold(bold);
        line.colour = colour;
        line.width = 6.0 * double(text.size());
        page.list.items.emplace_back(line);
    }
    /// As if its element were hidden.
    void erase(const QString& text) {
        std::erase_if(page.list.items, [&](const publish::DisplayItem& item) {
            const auto* line = std::get_if<publish::DisplayText>(&item);
            return line && line->text.contains(text, Qt::CaseInsensitive);
        });
    }
    map::Style& style() { return std::get<publish::DisplayMap>(page.list.items.front()).style; }
    std::size_t faceOf(int territory) const {
        const auto& faces = publication.dataset->territoryOfFace;
        return std::size_t(std::find(faces.begin(), faces.end(), territory) - faces.begin());
    }

    QStringList keys() const {
        QStringList keys;
        for (const Finding& finding : publish::lint(publication, page))
            keys << finding.key;
        return keys;
    }
    Finding finding(const QString& key) const {
        for (const Finding& finding : publish::lint(publication, page)) {
            if (finding.key == key)
                return finding;
        }
        return {};
    }
};

document::MapState indicatorState(int classes = 3, const QString& palette = {}) {
    document::MapState state;
    state.theme = Theme::Indicator;
    state.indicator = u"one"_s;
    state.classification.classCount = classes;
    state.palette = palette;
    return state;
}

/// Classes 0–10, 10–20…: a value says its class.
document::MapState typedState(const QString& palette) {
    document::MapState state = indicatorState(9, palette);
    state.classification.method = statistics::BreakMethod::Typed;
    state.classification.typedBreaks = {10, 20, 30, 40, 50, 60, 70, 80};
    return state;
}

publish::FaceLook look(const QColor& fill, map::Pattern pattern = map::Pattern::None, std::vector<int> outlined = {}) {
    return {fill.rgb(), pattern, 2, std::move(outlined)};
}

} // namespace

class TestLinter : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void aSoundPageHasNoFault_data() {
        QTest::addColumn<document::MapState>("state");
        document::MapState decision;
        decision.theme = Theme::Decision;
        document::MapState score;
        score.classification.classCount = 3;
        QTest::newRow("score") << score;
        QTest::newRow("decision") << decision;
        QTest::newRow("indicator") << indicatorState();
    }
    void aSoundPageHasNoFault() {
        QFETCH(document::MapState, state);
        const HandMade made(state, countryWith({1, 2, 3, 4, 5}, true));
        QCOMPARE(made.keys(), QStringList());
    }

    // What readers don't tell apart.

    void looksAreToldApartByWhatDiffers() {
        const QColor pale(0xff, 0xff, 0xe5), dark(0x2b, 0x5f, 0x8f);
        QVERIFY(publish::areToldApart(look(pale), look(dark), ColourVision::Grey));
        QVERIFY(!publish::areToldApart(look(pale), look(pale), ColourVision::Usual));
        QVERIFY(publish::areToldApart(look(pale, map::Pattern::Dots), look(pale), ColourVision::Usual));
        QVERIFY(publish::areToldApart(look(pale, map::Pattern::None, {2}), look(pale, map::Pattern::None, {0}),
                                      ColourVision::Usual));
        // An outline round some of a class says nothing of the class.
        QVERIFY(!publish::areToldApart(look(pale, map::Pattern::None, {1}), look(pale, map::Pattern::None, {0}),
                                       ColourVision::Usual));
    }

    /// Pairs that one kind of reader confuses and the others don't, after the axes of confusion of each (the first two
    /// by Viénot's projection, worked in tests/map/oracles; blue and green of Brettel's for the third).
    void eachReaderHasColoursOfTheirOwn() {
        struct Pair {
            ColourVision vision;
            QColor one, other;
        };
        for (const Pair& pair : {Pair{ColourVision::Protanopia, {0x7c, 0x95, 0xbc}, {0xce, 0x88, 0xbb}},
                                 Pair{ColourVision::Deuteranopia, {0xd2, 0x80, 0x80}, {0x9c, 0x9c, 0x7f}},
                                 Pair{ColourVision::Grey, {0xc0, 0x80, 0x40}, {0x60, 0x93, 0xd0}}}) {
            QVERIFY2(publish::areToldApart(look(pair.one), look(pair.other), ColourVision::Usual),
                     qPrintable(pair.one.name()));
            const double seen =
                map::colourDifference(map::seenBy(pair.vision, pair.one), map::seenBy(pair.vision, pair.other));
            QVERIFY2(!publish::areToldApart(look(pair.one), look(pair.other), pair.vision),
                     qPrintable(pair.one.name() + u' ' + QString::number(seen)));
        }
    }

    /// The nine classes of YlGnBu: the two lightest differ by yellow only, which tritanopes and grey printers lose.
    void classesThatTouchAreFound() {
        const HandMade made(typedState(u"YlGnBu"_s), countryWith({85, 5, 15, 85, 85}));
        const Finding found = made.finding(u"classes-tritanopia"_s);
        QCOMPARE(found.territories, (std::vector<int>{B, C}));
        QVERIFY2(found.what.contains(u"tritanope"_s), qPrintable(found.what));
        QVERIFY2(found.what.contains(u"1"_s), qPrintable(found.what));
        QVERIFY(!found.remedy.isEmpty());
        QVERIFY(made.keys().contains(u"classes-grey"_s));
        QVERIFY(!made.keys().contains(u"classes-protanopia"_s));
        QVERIFY(!made.keys().contains(u"classes"_s));
    }

    void classesThatDontTouchAreNot() {
        const HandMade made(typedState(u"YlGnBu"_s), countryWith({85, 5, 85, 15, 85}));
        QVERIFY(!made.keys().contains(u"classes-tritanopia"_s));
        QVERIFY(!made.keys().contains(u"classes-grey"_s));
    }

    void whatIsOutOfSightDoesNotCount() {
        HandMade made(typedState(u"YlGnBu"_s), countryWith({85, 5, 15, 85, 85}));
        auto& map = std::get<publish::DisplayMap>(made.page.list.items.front());
        map.view = map::View::fitting({632'000, 6'601'000, 648'000, 6'609'000}, QSize(600, 200), 1); // D, E
        QVERIFY(!made.keys().contains(u"classes-tritanopia"_s));
    }

    void bordersAreCountedByHand() {
        const HandMade made(typedState(u"YlGnBu"_s), countryWith({5, 15, 5, 15, 5}));
        const Finding found = made.finding(u"classes-tritanopia"_s);
        QVERIFY2(found.what.contains(u"à 3"_s), qPrintable(found.what)); // B|C, C|D, D|E; A has its hatch
        QCOMPARE(found.territories, (std::vector<int>{B, C, D, E}));
    }

    // The mark of the decision.

    void aMarkWithoutCasingNorHatchIsLost() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        const std::size_t d = made.faceOf(D); // probable: without hatch
        for (map::Outline& outline : made.style().outlines) {
            outline.casing.width = 0;
            outline.line.colour = QColor(made.style().fill[d]);
        }
        const Finding found = made.finding(u"mark"_s);
        QCOMPARE(found.territories, std::vector<int>{D}); // A has its hatch
        QVERIFY2(found.what.contains(u"1"_s), qPrintable(found.what));
    }

    /// Red on black: WCAG's contrast is 3.7 as usual, and 2.1 as protanopes see it, for whom red is dark.
    void aMarkMayBeLostForProtanopesAlone() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        for (map::Outline& outline : made.style().outlines)
            outline.casing.width = 0;
        made.style().fill[made.faceOf(D)] = 0xFF000000;
        QVERIFY(!made.keys().contains(u"mark"_s));
        QCOMPARE(made.finding(u"mark-protanopia"_s).territories, std::vector<int>{D});
        QVERIFY(!made.keys().contains(u"mark-tritanopia"_s));
    }

    void aZoneWithoutOutlineIsLost() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        made.style().outlines.clear();
        made.style().pattern[made.faceOf(A)] = map::Pattern::None;
        QCOMPARE(made.finding(u"mark"_s).territories, (std::vector<int>{A, D}));
        made.publication.state.showDecision = false; // not asked for
        QVERIFY(!made.keys().contains(u"mark"_s));
    }

    void theEdgeOfASelectionIsNoMark() {
        document::MapState state = indicatorState();
        state.selection = u"D"_s;
        HandMade made(state, countryWith({1, 2, 3, 4, 5}));
        QVERIFY(!made.keys().contains(u"mark"_s));
        std::erase_if(made.style().outlines,
                      [](const map::Outline& outline) { return outline.line.colour.red() > 99; });
        QVERIFY(!made.style().outlines.empty());
        QCOMPARE(made.finding(u"mark"_s).territories, std::vector<int>{D}); // A has its hatch
    }

    // Text.

    void faintTextIsFound() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        made.write(u"Gris clair"_s, QColor(0x8a, 0x8a, 0x8a)); // 3.5:1 on white
        const Finding found = made.finding(u"text-contrast"_s);
        QVERIFY2(found.what.contains(u"Gris clair"_s) && found.what.contains(u"3,5"_s), qPrintable(found.what));
    }

    void largeTextNeedsLess() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        made.write(u"Grand"_s, QColor(0x8a, 0x8a, 0x8a), 24);               // 18 points
        made.write(u"Grand et gras"_s, QColor(0x8a, 0x8a, 0x8a), 19, true); // 14.25 points
        QVERIFY(!made.keys().contains(u"text-contrast"_s));
        made.write(u"Trop petit"_s, QColor(0x8a, 0x8a, 0x8a), 18);
        QVERIFY(made.finding(u"text-contrast"_s).what.contains(u"Trop petit"_s));
    }

    void textIsReadOnWhatIsUnderIt() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        publish::DisplayPath box;
        box.path.addRect(0, 400, 800, 200);
        box.fill = QColor(0x20, 0x20, 0x20);
        made.page.list.items.emplace_back(box);
        made.write(u"Blanc sur noir"_s, Qt::white);
        auto& text = std::get<publish::DisplayText>(made.page.list.items.back());
        text.baseline = {20, 500};
        QVERIFY(!made.keys().contains(u"text-contrast"_s));
        std::get<publish::DisplayText>(made.page.list.items.back()).colour = QColor(0x30, 0x30, 0x30);
        QVERIFY(made.keys().contains(u"text-contrast"_s));
        // A clip that leaves the box elsewhere leaves paper there.
        publish::DisplayClipBegin clip;
        clip.path.addRect(0, 550, 800, 50);
        const auto boxAt = std::prev(made.page.list.items.end(), 2);
        made.page.list.items.insert(boxAt, clip);
        made.page.list.items.insert(std::prev(made.page.list.items.end()), publish::DisplayClipEnd{});
        QVERIFY(!made.keys().contains(u"text-contrast"_s));
    }

    void textOnTheMapIsReadOnItsClass() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        const auto& map = std::get<publish::DisplayMap>(made.page.list.items.front());
        const QPointF middle = map.view.toDevice({645'000, 6'605'000}); // E, the darkest class
        made.write(u"Nom"_s, QColor(made.style().fill[made.faceOf(E)]));
        auto& text = std::get<publish::DisplayText>(made.page.list.items.back());
        text.baseline = middle;
        text.width = 10;
        const Finding found = made.finding(u"text-contrast"_s);
        QVERIFY2(found.what.contains(u"Nom"_s) && found.what.contains(u"1,0"_s), qPrintable(found.what));
    }

    void aHaloIsTheGroundOfItsText() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        const auto& map = std::get<publish::DisplayMap>(made.page.list.items.front());
        const QPointF middle = map.view.toDevice({645'000, 6'605'000});
        publish::DisplayPath halo;
        halo.path.addRect(QRectF(middle - QPointF(1, 9), QSizeF(32, 10)));
        halo.stroke = publish::DisplayStroke{Qt::white, 3.4, Qt::RoundCap, Qt::RoundJoin, {}};
        made.page.list.items.emplace_back(halo);
        made.write(u"Nom"_s, QColor(0x1a, 0x5a, 0x80)); // 7:1 on white, 2:1 on the class
        auto& text = std::get<publish::DisplayText>(made.page.list.items.back());
        text.baseline = middle;
        text.width = 30;
        QVERIFY(!made.keys().contains(u"text-contrast"_s));
    }

    /// 7 layout points are 5.25 typographic ones on paper; on a screen they are 7 pixels, the composer's to judge.
    void smallTextIsFoundInPrint() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        made.write(u"Minuscule"_s, Qt::black, 7);
        QVERIFY(!made.keys().contains(u"text-size"_s));
        made.publication.state.layout.size = {210, 297, document::PageSize::Unit::Millimetres, 300};
        const Finding found = made.finding(u"text-size"_s);
        QVERIFY2(found.what.contains(u"Minuscule"_s) && found.what.contains(u"5,3"_s), qPrintable(found.what));
        made.erase(u"Minuscule"_s);
        made.write(u"Lisible"_s, Qt::black, 8); // 6 points
        QVERIFY(!made.keys().contains(u"text-size"_s));
    }

    // What must be said.

    void hiddenStatementsAreFound_data() {
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("key");
        QTest::newRow("source") << u"DREES"_s << u"no-source"_s;
        QTest::newRow("source of the decision") << u"Liste d’essai"_s << u"no-source"_s;
        QTest::newRow("no data") << u"non disponible"_s << u"legend-no-data"_s;
        QTest::newRow("unknown") << u"statut inconnu"_s << u"legend-unknown"_s;
        QTest::newRow("list") << u"établies sur"_s << u"list-incomplete"_s;
        QTest::newRow("boundaries") << u"schématiques"_s << u"boundaries-schematic"_s;
        QTest::newRow("a class") << u"–"_s << u"legend"_s;
    }
    void hiddenStatementsAreFound() {
        QFETCH(QString, hidden);
        QFETCH(QString, key);
        HandMade made(indicatorState(), countryWith({1, 2, kMissing, 4, 5}, true));
        QCOMPARE(made.keys(), QStringList());
        made.erase(hidden);
        QCOMPARE(made.keys(), QStringList{key});
        const Finding found = made.finding(key);
        QVERIFY(found.what.endsWith(u'.') && found.remedy.endsWith(u'.'));
    }

    void statementsMayWrap() {
        HandMade made(indicatorState(), countryWith({1, 2, kMissing, 4, 5}, true));
        made.erase(u"schématiques"_s);
        made.write(u"Contours"_s);
        made.write(u"schématiques"_s);
        QVERIFY(!made.keys().contains(u"boundaries-schematic"_s));
    }

    // Classes and maps.

    void emptyClassesAreFound() {
        const HandMade made(typedState(u"YlGnBu"_s), countryWith({5, 25, 45, 65, 85}));
        const Finding found = made.finding(u"empty-classes"_s);
        QVERIFY2(found.what.contains(u"4"_s), qPrintable(found.what)); // 10–20, 30–40, 50–60, 70–80
    }

    void aMapOfNothingIsFound() {
        document::MapState state = indicatorState();
        state.view = {QString(), 630'000, 6'605'000, 100};
        HandMade made(state, countryWith({1, 2, 3, 4, 5}));
        QVERIFY(!made.keys().contains(u"nothing-shown"_s));
        auto& view = std::get<publish::DisplayMap>(made.page.list.items.front()).view;
        view.centre = {-5e6, 0}; // out at sea
        QVERIFY(made.keys().contains(u"nothing-shown"_s));
        state.view = {};
        QVERIFY(HandMade(state, countryWith({kMissing, kMissing, kMissing, kMissing, kMissing}))
                    .keys()
                    .contains(u"nothing-shown"_s));
    }

    void panelsWithoutACommonLegendAreFound() {
        document::MapState state;
        state.classification.classCount = 3;
        state.layout.panels.resize(2);
        state.layout.panels[1].theme = Theme::Indicator;
        state.layout.panels[1].indicator = u"one"_s;
        const auto country = countryWith({1, 2, 3, 4, 5});
        QVERIFY(!HandMade(state, country).keys().contains(u"panels-not-comparable"_s)); // ranks on both
        state.layout.panels[1].theme = Theme::Decision;
        QVERIFY(HandMade(state, country).keys().contains(u"panels-not-comparable"_s));
    }

    void faultsOfTheLayoutAreSaid() {
        HandMade made(indicatorState(), countryWith({1, 2, 3, 4, 5}));
        made.page.faults = {{LayoutFault::Kind::Overlap, PageElement::Title, PageElement::Legend, 0},
                            {LayoutFault::Kind::OffPage, PageElement::Logo, {}, 0},
                            {LayoutFault::Kind::TextTooSmall, PageElement::Sources, {}, 4.5},
                            {LayoutFault::Kind::NoRoomForMap, PageElement::Title, {}, 0}};
        const QStringList keys = made.keys();
        QCOMPARE(keys, (QStringList{u"overlap-title-legend"_s, u"off-page-logo"_s, u"text-size-sources"_s,
                                    u"no-room-for-map"_s}));
        QVERIFY(made.finding(u"text-size-sources"_s).what.contains(u"4,5"_s));
    }

    void whatIsOverruledComesLast() {
        HandMade made(indicatorState(), countryWith({1, 2, kMissing, 4, 5}, true));
        made.erase(u"DREES"_s);
        made.erase(u"schématiques"_s);
        made.publication.state.layout.overruled = {u"no-source"_s};
        const std::vector<Finding> findings = publish::lint(made.publication, made.page);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings.back().key, u"no-source"_s);
        QVERIFY(findings.back().overruled && !findings.front().overruled);
    }
};

QTEST_MAIN(TestLinter)
#include "test_linter.moc"
