#include "document/results.h"
#include "document/small_country.h"
#include "document/theme_column.h"
#include "publish/presentation.h"
#include "publish/theme_colours.h"
#include "territory/wording.h"

#include <QTest>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using map::LegendEntry;
using namespace smallcountry;

namespace {

/// The small country as a state shows it.
struct Shown {
    document::MapState state;
    std::shared_ptr<const document::Dataset> country = dataset();
    std::shared_ptr<const document::Results> results = document::computeResults(state, *country);

    explicit Shown(const document::MapState& s = {}) : state(s) { results = document::computeResults(state, *country); }
    explicit Shown(const std::shared_ptr<const document::Dataset>& other) : country(other) {
        results = document::computeResults(state, *country);
    }
    map::Style style(publish::Surroundings surroundings = publish::Surroundings::Light) const {
        return publish::styleFor(state, *country, *results, surroundings);
    }
    map::Legend legend() const { return publish::legendFor(state, *country, *results); }
    publish::Wording wording() const { return publish::wordingFor(state, *country, *results); }
};

document::MapState themed(document::Theme theme, const QString& indicator = {}) {
    document::MapState state;
    state.theme = theme;
    state.indicator = indicator;
    state.classification.classCount = 3;
    return state;
}

std::shared_ptr<const document::Dataset> schematicCountry() {
    auto country = std::make_shared<document::Dataset>(unlinked());
    country->boundaries = boundaries(true);
    country->link();
    return country;
}

std::vector<LegendEntry> entriesOf(const map::Legend& legend, LegendEntry::Kind kind) {
    std::vector<LegendEntry> entries;
    std::copy_if(legend.entries.begin(), legend.entries.end(), std::back_inserter(entries),
                 [kind](const LegendEntry& entry) { return entry.kind == kind; });
    return entries;
}

QString notesOf(const map::Legend& legend) {
    QStringList notes;
    for (const LegendEntry& entry : entriesOf(legend, LegendEntry::Kind::Note))
        notes << entry.text;
    return notes.join(u'\n');
}

/// Face of a territory of the small country.
std::size_t faceOf(const Shown& shown, int territory) {
    const auto& faces = shown.country->territoryOfFace;
    return std::size_t(std::find(faces.begin(), faces.end(), territory) - faces.begin());
}

bool isRed(QRgb colour) {
    const QColor c(colour);
    return c.saturation() > 60 && (c.hue() < 15 || c.hue() > 340);
}

} // namespace

class TestPresentation : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void missingIsNeverTheLowestClass() {
        // B and C have no h4.
        const Shown shown(themed(document::Theme::Indicator, u"h4"_s));
        const map::Style style = shown.style();
        QCOMPARE(style.pattern[faceOf(shown, B)], map::Pattern::Dots);
        for (const LegendEntry& entry : entriesOf(shown.legend(), LegendEntry::Kind::Class))
            QVERIFY(style.fill[faceOf(shown, B)] != entry.colour.rgb());
        const auto missing = entriesOf(shown.legend(), LegendEntry::Kind::NoData);
        QCOMPARE(missing.size(), std::size_t(1));
        QCOMPARE(missing.front().text, u"non disponible"_s);
        QCOMPARE(missing.front().colour.rgb(), style.fill[faceOf(shown, B)]);
    }

    void countsSumToTheTerritoriesShown_data() {
        QTest::addColumn<document::MapState>("state");
        QTest::newRow("score") << themed(document::Theme::Score);
        for (const QString& key : {u"h1"_s, u"l2"_s, u"h3"_s, u"h4"_s})
            QTest::newRow(qPrintable(key)) << themed(document::Theme::Indicator, key);
    }
    void countsSumToTheTerritoriesShown() {
        QFETCH(document::MapState, state);
        const Shown shown(state);
        int total = 0;
        for (const auto kind : {LegendEntry::Kind::Class, LegendEntry::Kind::NoData}) {
            for (const LegendEntry& entry : entriesOf(shown.legend(), kind))
                total += entry.count;
        }
        QCOMPARE(total, int(shown.country->territoryOfFace.size()));
    }

    void decisionsSumToTheReferenceList() {
        const Shown shown(themed(document::Theme::Decision));
        int total = 0;
        for (const LegendEntry& entry : shown.legend().entries) {
            if (entry.count > 0)
                total += entry.count;
        }
        QCOMPARE(total, int(shown.country->gazetteer->territories().size()));
    }

    void categoriesAreToldApartWithoutRed() {
        for (const document::Theme theme :
             {document::Theme::Category, document::Theme::Robustness, document::Theme::Agreement}) {
            Shown shown(themed(theme));
            document::Results full = *shown.results;
            const int most = theme == document::Theme::Category    ? document::kMostCategories
                             : theme == document::Theme::Agreement ? 7
                                                                   : 3;
            full.theme.counts.assign(std::size_t(most), 1);
            const std::vector<QColor> colours = publish::classColours(shown.state, *shown.country, full);
            QCOMPARE(int(colours.size()), most);
            for (const QColor& colour : colours) {
                const bool reddish = colour.hsvSaturationF() > 0.2 && (colour.hsvHue() < 35 || colour.hsvHue() > 300);
                QVERIFY2(!reddish, qPrintable(colour.name()));
                QVERIFY(std::count(colours.begin(), colours.end(), colour) == 1);
                QVERIFY(colour != publish::noDataColour());
            }
        }
    }

    void betweenTwoSuresIsHatchedLightly() {
        document::MapState state = themed(document::Theme::Robustness);
        Shown shown(state);
        fragility::Robustness draws;
        draws.draws = 1000;
        draws.probability = {0.5, 0.5, kMissing, 0.5, 1, 0, kMissing};
        shown.results = document::withRobustness(*shown.results, *shown.country,
                                                 std::make_shared<const fragility::Robustness>(draws), true);
        const map::Style style = shown.style();
        QCOMPARE(style.pattern[faceOf(shown, A)], map::Pattern::Hatch); // the decision's mark comes first
        QCOMPARE(style.pattern[faceOf(shown, B)], map::Pattern::LightHatch);
        QCOMPARE(style.pattern[faceOf(shown, C)], map::Pattern::Dots);
        QCOMPARE(style.pattern[faceOf(shown, E)], map::Pattern::None);
        const std::vector<LegendEntry> classes = entriesOf(shown.legend(), LegendEntry::Kind::Class);
        QCOMPARE(classes.size(), std::size_t(2)); // none on the map is sure to be out
        QCOMPARE(classes[0].pattern, map::Pattern::None);
        QCOMPARE(classes[1].pattern, map::Pattern::LightHatch);
        QCOMPARE(classes[1].count, 3);
        QVERIFY(shown.legend().subtitle.contains(u"graine"_s));
    }

    void highestClassComesFirstWithItsColour() {
        const Shown shown(themed(document::Theme::Score));
        const auto classes = entriesOf(shown.legend(), LegendEntry::Kind::Class);
        QCOMPARE(classes.size(), std::size_t(3));
        // The highest score on the map has the first entry's colour, and it is the darkest.
        int highest = A;
        for (const int territory : {A, B, C, D, E}) {
            if (shown.results->scores.score[std::size_t(territory)] > shown.results->scores.score[std::size_t(highest)])
                highest = territory;
        }
        QCOMPARE(shown.style().fill[faceOf(shown, highest)], classes.front().colour.rgb());
        QVERIFY(classes.front().colour.lightness() < classes.back().colour.lightness());
    }

    void theFragileEndIsDarkWhateverTheDirection() {
        // E is lowest in l2, where low is fragile.
        Shown shown(themed(document::Theme::Indicator, u"l2"_s));
        const QColor fragile(shown.style().fill[faceOf(shown, E)]), favoured(shown.style().fill[faceOf(shown, A)]);
        QVERIFY(fragile.lightness() < favoured.lightness());
        shown.state.paletteReversed = true;
        QCOMPARE(shown.style().fill[faceOf(shown, E)], favoured.rgb());
    }

    void redBelongsToTheDecision() {
        for (const auto& state :
             {themed(document::Theme::Score), themed(document::Theme::Indicator, u"h1"_s),
              themed(document::Theme::Indicator, u"h3"_s), themed(document::Theme::Indicator, u"h4"_s)}) {
            for (const QRgb fill : Shown(state).style().fill)
                QVERIFY(!isRed(fill));
        }
        const Shown decision(themed(document::Theme::Decision));
        QVERIFY(isRed(decision.style().fill[faceOf(decision, A)]));
    }

    void marksSayTheDecisionOverAnyTheme() {
        for (const auto theme : {document::Theme::Score, document::Theme::Decision}) {
            const Shown shown(themed(theme));
            const map::Style style = shown.style();
            QCOMPARE(style.outlines.size(), std::size_t(2));
            const map::Outline &probable = style.outlines[0], &sure = style.outlines[1];
            QVERIFY(probable.dash > 0 && sure.dash == 0);
            for (const int territory : {A, B, C, D, E, Z}) {
                QCOMPARE(bool(sure.faces[faceOf(shown, territory)]), territory == A);
                QCOMPARE(bool(probable.faces[faceOf(shown, territory)]), territory == D);
                QCOMPARE(style.pattern[faceOf(shown, territory)] == map::Pattern::Hatch, territory == A);
            }
            QCOMPARE(sure.line.colour, QColor(0xce, 0x0f, 0x1c));
            QCOMPARE(sure.casing.colour, QColor(Qt::white));
            QVERIFY(sure.casing.width > sure.line.width);
        }
    }

    void eachDecisionHasItsOwnLook() {
        // A sure, D probable, C not retained (complete in Indre), E unknown.
        const Shown shown(themed(document::Theme::Decision));
        const std::vector<QRgb> fill = shown.style().fill;
        QList<QRgb> looks;
        for (const int territory : {A, D, C, E}) {
            QVERIFY(!looks.contains(fill[faceOf(shown, territory)]));
            looks << fill[faceOf(shown, territory)];
        }
        QStringList names;
        for (const LegendEntry& entry : shown.legend().entries) {
            if (entry.count >= 0)
                names << entry.text;
        }
        QCOMPARE(names,
                 (QStringList{u"zone rouge"_s, u"zone rouge probable"_s, u"non retenue"_s, u"statut inconnu"_s}));
    }

    void anIncompleteListAlwaysSaysSo() {
        for (const auto& state : {themed(document::Theme::Score), themed(document::Theme::Indicator, u"h1"_s),
                                  themed(document::Theme::Decision)}) {
            const Shown shown(state);
            QVERIFY(notesOf(shown.legend()).contains(u"151"_s));
            QVERIFY(notesOf(shown.legend()).contains(u"inconnu"_s, Qt::CaseInsensitive));
            QVERIFY(shown.wording().completeness.contains(u"sur\u00a0151"_s) ||
                    shown.wording().completeness.contains(u"sur 151"_s));
        }
        document::MapState unmarked = themed(document::Theme::Score);
        unmarked.showDecision = false;
        QVERIFY(Shown(unmarked).wording().completeness.contains(u"151"_s));
    }

    void schematicIsAlwaysSaid() {
        const Shown schematic(schematicCountry());
        QVERIFY(notesOf(schematic.legend()).contains(u"Contours schématiques"_s));
        QCOMPARE(schematic.wording().boundaries, u"contours schématiques"_s);
        const Shown real;
        QVERIFY(!notesOf(real.legend()).contains(u"schématiques"_s));
        QVERIFY(!real.wording().boundaries.contains(u"schématiques"_s));
    }

    void selectionIsDarkOnWhiteAboveAll() {
        document::MapState state = themed(document::Theme::Score);
        state.selection = u"B"_s;
        const Shown shown(state);
        const map::Outline top = shown.style().outlines.back();
        QCOMPARE(top.line.width, 2.0);
        QVERIFY(top.line.colour.lightness() < 40);
        QCOMPARE(std::count(top.faces.begin(), top.faces.end(), true), 1);
        QVERIFY(top.faces[faceOf(shown, B)]);
    }

    void aSelectedZoneRougeKeepsItsRedLine_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("territory");
        QTest::newRow("sure") << u"A"_s << int(A);
        QTest::newRow("probable") << u"D"_s << int(D);
    }
    void aSelectedZoneRougeKeepsItsRedLine() {
        QFETCH(QString, code);
        QFETCH(int, territory);
        document::MapState state = themed(document::Theme::Score);
        state.selection = code;
        const Shown shown(state);
        std::vector<map::Outline> around; // Of its face, the lowest first.
        for (const map::Outline& outline : shown.style().outlines) {
            if (outline.faces[faceOf(shown, territory)])
                around.push_back(outline);
        }
        QCOMPARE(around.size(), std::size_t(2));
        QVERIFY(around[0].line.colour.lightness() < 40);
        QVERIFY(isRed(around[1].line.colour.rgb()));
        QVERIFY2(around[0].line.width > around[1].casing.width + 2, "the selection shows beside the red");
    }

    void theDarkChangesSurroundingsOnly() {
        const Shown shown(themed(document::Theme::Score));
        const map::Style light = shown.style(), dark = shown.style(publish::Surroundings::Dark);
        QCOMPARE(dark.fill, light.fill);
        QCOMPARE(dark.pattern, light.pattern);
        QVERIFY(QColor(dark.background).lightness() < 60 && QColor(light.background).lightness() > 200);
    }

    void hiddenLinesAreNotDrawn() {
        document::MapState state = themed(document::Theme::Score);
        state.showDepartements = state.showRegions = state.showDecision = false;
        const map::Style style = Shown(state).style();
        QCOMPARE(style.departementBorder.width, 0.0);
        QCOMPARE(style.regionBorder.width, 0.0);
        QVERIFY(style.outlines.empty());
        QVERIFY(std::ranges::none_of(style.pattern, [](map::Pattern p) { return p == map::Pattern::Hatch; }));
    }

    void boundsAreToldApart() {
        // Values a thousandth apart, shown without decimals: as many are added as it takes.
        auto country = std::make_shared<document::Dataset>(unlinked());
        country->indicators = std::make_shared<const territory::IndicatorTable>(
            QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s},
            std::vector{indicator(u"fin"_s, territory::Direction::HighIsFragile)},
            std::vector<std::vector<double>>{{5.001, 5.002, 5.003, 5.004}});
        country->link();
        Shown shown(country);
        shown.state = themed(document::Theme::Indicator, u"fin"_s);
        shown.results = document::computeResults(shown.state, *country);
        for (const LegendEntry& entry : entriesOf(shown.legend(), LegendEntry::Kind::Class)) {
            const QStringList ends = entry.text.split(u"\u00a0–\u00a0"_s);
            QCOMPARE(ends.size(), 2);
            QVERIFY2(ends[0] != ends[1], qPrintable(entry.text));
        }
    }
};

QTEST_GUILESS_MAIN(TestPresentation)
#include "test_presentation.moc"
