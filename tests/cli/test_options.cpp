#include "cli/export_options.h"
#include "cli/option_text.h"
#include "document/layout_file.h"
#include "document/state_keys.h"
#include "document/whole_file.h"
#include "publish/page_templates.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using document::MapState;

namespace {

territory::Expected<MapState> stateFrom(const QStringList& arguments, const MapState& base = {}) {
    CLI::App application;
    cli::ExportOptions options;
    options.addTo(application);
    std::vector<std::string> words;
    for (auto word = arguments.rbegin(); word != arguments.rend(); ++word) { // CLI11 wants them last to first
        words.push_back(word->toStdString());
    }
    application.parse(words);
    return options.stateOver(base);
}

MapState styled() {
    MapState state;
    state.boundaryFiles = {u"a=b/EPCI.shp"_s, u"c d.gpkg"_s};
    state.boundaryCodeColumn = u"codgeo"_s;
    state.boundaryNameColumn = u"libgeo"_s;
    state.boundaryCrs = {{u"a=b/EPCI.shp"_s, 2154}};
    state.departementFile = u"d.gpkg"_s;
    state.indicatorFile = u"i.csv"_s;
    state.decisionFiles = {u"l1.json"_s, u"l2.csv"_s};
    state.decisionList = u"l2.csv"_s;
    state.venueFiles = {u"v.csv"_s, u"w.geojson"_s};
    territory::Decision decision{territory::DecisionStatus::Retained, territory::Certainty::Probable,
                                 u"https://exemple.fr/?a=b"_s, u"lu | entendu"_s};
    state.decisionOverrides = {{u"200007052"_s, decision},
                               {u"200049484"_s, {territory::DecisionStatus::NotRetained, {}, {}, {}}}};
    document::CriterionSettings odd;
    odd.weight = 100.0 / 3.0;
    odd.on = false;
    odd.direction = territory::Direction::LowIsFragile;
    odd.goalposts = fragility::Goalposts{-1.5, 1e-7};
    state.index.set(u"Taux=brut, en %"_s, odd); // a column of anyone's table
    state.index.setWeight(u"part"_s, 0);
    state.index.method = {.normalisation = fragility::Normalisation::Goalpost,
                          .winsorised = 0.07,
                          .aggregation = fragility::Aggregation::Geometric,
                          .missing = fragility::MissingRule::NoScore,
                          .minimumPresent = 2,
                          .selection = {fragility::SelectionRule::Kind::Score, 66.6}};
    state.index.reference = {document::ReferenceSet::Kind::Region, u"24"_s};
    state.adjustments = {{u"200007052"_s, true, u"un seul | médecin"_s, u"ARS"_s, QDate(2025, 6, 20)},
                         {u"200049484"_s, true, u"avis=favorable"_s, {}, {}},
                         {u"200007052"_s, false, u"renoncé"_s, u"préfet"_s, {}},
                         {u"200007052"_s, true, u"repris"_s, {}, QDate(2025, 6, 22)}};
    state.robustness = {
        .draws = 250, .spread = 0.3, .seed = 0xFEDCBA9876543210, .varyNormalisation = true, .varyAggregation = true};
    document::ImportedColumn column{u"Colonne, à part"_s, false, {}, {}};
    column.indicator.key = u"colonne"_s;
    state.imports = {{u"t.xlsx"_s, {u"Feuille 1"_s, 8, 1, {}, {}, u','}, u"SIREN"_s, false, {column}}};
    state.theme = document::Theme::Indicator;
    state.indicator = u"niveau_vie_median"_s;
    state.classification = {statistics::BreakMethod::Typed, 5, {-1.5, 0.1, 20}};
    state.palette = u"viridis"_s;
    state.paletteReversed = true;
    state.showTowns = state.showVenues = false;
    state.showEmergency = true;
    state.hiddenVenueCategories = {u"Centre dentaire"_s};
    state.view = {QString(), 612345.25, 6.5e6, 812.125};
    state.selection = u"200007052"_s;
    state.title = u"Un titre : « ici »"_s;
    state.layout.templateKey = u"web"_s;
    state.layout.size = {180.5, 120, document::PageSize::Unit::Millimetres, 254};
    state.layout.legendShape = document::LegendShape::Horizontal;
    state.layout.tableRows = 15;
    state.layout.subtitle = u"Sous « lui »"_s;
    state.layout.note = u"--note"_s;
    state.layout.credit = u"Moi"_s;
    state.layout.textAsOutlines = true;
    return state;
}

} // namespace

class TestOptions : public QObject {
    Q_OBJECT
private slots:
    void theCommandOfAStateGivesThatState_data();
    void theCommandOfAStateGivesThatState();
    void badOptionsAreNamedWithTheWayOut_data();
    void badOptionsAreNamedWithTheWayOut();
    void aSizeIsOfPixelsOrMillimetres();
    void whatIsNotGivenStays();
    void elementsAreShownAndHiddenByTheirNames();
    void aSavedModelIsATemplateByItsNameOrItsFile();
    void whatAProjectCarriesIsNoFileToName();
};

void TestOptions::theCommandOfAStateGivesThatState_data() {
    QTest::addColumn<MapState>("state");
    QTest::newRow("ordinary") << MapState();
    QTest::newRow("everything") << styled();
    MapState shippedInForce = styled();
    shippedInForce.decisionList.clear();
    QTest::newRow("shipped list in force beside others") << shippedInForce;
    MapState firstInForce = styled();
    firstInForce.decisionList = u"l1.json"_s;
    QTest::newRow("first list in force") << firstInForce;
    MapState placed = styled(); // what no option says but --layout
    placed.layout.elements = {{document::PageElement::Logo, true, document::PageSlot::Foot, 1.5}};
    placed.layout.panels = {{u"Avant"_s, document::Theme::Score, {}, placed.index}, {}};
    placed.layout.altText = {{u"en"_s, u"A map"_s}};
    placed.layout.overruled = {u"no-source"_s};
    QTest::newRow("elements and panels") << placed;
    MapState decision;
    decision.theme = document::Theme::Decision;
    decision.view.area = u"dept:2A"_s;
    decision.classification.method = statistics::BreakMethod::StandardDeviation;
    QTest::newRow("decision of a département") << decision;
    for (const document::Theme theme : {document::Theme::Robustness, document::Theme::Agreement}) {
        MapState themed;
        themed.theme = theme;
        QTest::newRow(qPrintable(wordOf(document::themeKeys(), theme))) << themed;
    }
    MapState category;
    category.theme = document::Theme::Category;
    category.indicator = u"zonage:2024"_s;
    QTest::newRow("categories") << category;
    MapState taken;
    taken.theme = document::Theme::Indicator;
    taken.indicator = u"robustness"_s;
    QTest::newRow("an indicator named as a theme") << taken;
}

void TestOptions::theCommandOfAStateGivesThatState() {
    QFETCH(MapState, state);
    const auto read = stateFrom(state.toArguments());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY2(*read == state, qPrintable(state.toArguments().join(u' ') + u'\n' + read->toArguments().join(u' ')));
}

void TestOptions::badOptionsAreNamedWithTheWayOut_data() {
    QTest::addColumn<QStringList>("arguments");
    for (const QStringList& arguments : {QStringList{u"--classes"_s, u"12"_s},
                                         {u"--classes"_s, u"sept"_s},
                                         {u"--method"_s, u"magic"_s},
                                         {u"--method"_s, u"typed"_s},
                                         {u"--breaks"_s, u"3,1"_s},
                                         {u"--breaks"_s, u"1,x"_s},
                                         {u"--palette"_s, u"rouge"_s},
                                         {u"--weights"_s, u"apl"_s},
                                         {u"--weights"_s, u"apl=-1"_s},
                                         {u"--weights"_s, u"apl=nan"_s},
                                         {u"--weights"_s, u"apl=30,part"_s},
                                         {u"--weights"_s, u"apl=30,part=101"_s},
                                         {u"--direction"_s, u"apl=up"_s},
                                         {u"--goalposts"_s, u"apl=1"_s},
                                         {u"--goalposts"_s, u"apl=1:1"_s},
                                         {u"--goalposts"_s, u"apl=1:inf"_s},
                                         {u"--normalisation"_s, u"log"_s},
                                         {u"--winsorise"_s, u"5"_s},
                                         {u"--aggregation"_s, u"median"_s},
                                         {u"--missing"_s, u"zero"_s},
                                         {u"--minimum"_s, u"0"_s},
                                         {u"--reference"_s, u"region"_s},
                                         {u"--reference"_s, u"france:24"_s},
                                         {u"--select"_s, u"top"_s},
                                         {u"--select"_s, u"top:0"_s},
                                         {u"--select"_s, u"best:3"_s},
                                         {u"--import"_s, u"{\"path\":\"a\"}"_s},
                                         {u"--import"_s, u"nulle-part.json"_s},
                                         {u"--add"_s, u"200007052"_s},
                                         {u"--remove"_s, u"200007052=  "_s},
                                         {u"--add"_s, u"200007052=motif|auteur|hier"_s},
                                         {u"--draws"_s, u"0"_s},
                                         {u"--spread"_s, u"1"_s},
                                         {u"--seed"_s, u"-1"_s},
                                         {u"--crs"_s, u"2154"_s},
                                         {u"--crs"_s, u"a=x"_s},
                                         {u"--extent"_s, u"view:1,2"_s},
                                         {u"--extent"_s, u"view:1,2,0"_s},
                                         {u"--hide"_s, u"arbres"_s},
                                         {u"--set-decision"_s, u"A=peut-être"_s},
                                         {u"--size"_s, u"1600"_s},
                                         {u"--size"_s, u"-5x900"_s},
                                         {u"--size"_s, u"100x100"_s},
                                         {u"--size"_s, u"99999x99999"_s},
                                         {u"--size"_s, u"10x120mm"_s},
                                         {u"--size"_s, u"10x120cm"_s},
                                         {u"--dpi"_s, u"0"_s},
                                         {u"--dpi"_s, u"fin"_s},
                                         {u"--template"_s, u"affiche"_s},
                                         {u"--legend"_s, u"ronde"_s},
                                         {u"--show-element"_s, u"title,météo"_s},
                                         {u"--hide-element"_s, u"météo"_s},
                                         {u"--table-rows"_s, u"0"_s},
                                         {u"--decision-list"_s, u"ailleurs"_s}}) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
    }
}

void TestOptions::badOptionsAreNamedWithTheWayOut() {
    QFETCH(QStringList, arguments);
    const auto read = stateFrom(arguments);
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(arguments.front()), qPrintable(read.error().what));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestOptions::aSizeIsOfPixelsOrMillimetres() {
    using document::PageSize;
    const auto sizeOf = [](const QString& text) { return stateFrom({u"--size"_s, text})->layout.size; };
    QCOMPARE(sizeOf(u"1600x900"_s), (PageSize{1600, 900, PageSize::Unit::Pixels, 96}));
    QCOMPARE(sizeOf(u"1600×900px"_s), (PageSize{1600, 900, PageSize::Unit::Pixels, 96}));
    QCOMPARE(sizeOf(u"180x120.5mm"_s), (PageSize{180, 120.5, PageSize::Unit::Millimetres, 300}));
    QCOMPARE(stateFrom({u"--size"_s, u"180x120mm"_s, u"--dpi"_s, u"600"_s})->layout.size.dpi, 600.0);
}

// A project's map with a word changed is still that project's map.
void TestOptions::whatIsNotGivenStays() {
    MapState base = styled();
    MapState expected = base;
    expected.palette = u"cividis"_s;
    const auto read = stateFrom({u"--palette"_s, u"cividis"_s}, base);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == expected);
}

void TestOptions::aSavedModelIsATemplateByItsNameOrItsFile() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"Diagonale options %1"_s.arg(QCoreApplication::applicationPid()));
    document::Layout model;
    model.size = {150, 120, document::PageSize::Unit::Millimetres, 150};
    model.credit = u"La Gazette"_s;
    QVERIFY(document::saveLayout(document::layoutFolder(), {u"Une de mardi"_s, model}).has_value());
    const QTemporaryDir folder;
    const QString named = folder.filePath(u"partagé.json"_s), bare = folder.filePath(u"page.json"_s);
    QVERIFY(document::writeLayout(named, {u"Partagé"_s, model}).has_value());
    QVERIFY(document::writeWhole(bare, QJsonDocument(model.toJson()).toJson()).has_value());
    for (const QString& given : {u"Une de mardi"_s, named, bare}) {
        const auto state = stateFrom({u"--template"_s, given, u"--note"_s, u"D’une carte"_s});
        QVERIFY2(state.has_value(), state ? "" : qPrintable(state.error().text()));
        QCOMPARE(state->layout.size, model.size);
        QCOMPARE(state->layout.credit, model.credit);
        QCOMPARE(state->layout.note, u"D’une carte"_s);
        const auto whole = given == u"Une de mardi"_s ? state : stateFrom({u"--layout"_s, given});
        QCOMPARE(whole->layout.size, model.size);
    }
    const auto unknown = stateFrom({u"--template"_s, u"Une de jeudi"_s});
    QVERIFY(!unknown.has_value());
    QVERIFY(unknown.error().text().contains(u"Une de mardi"_s)); // what there is
    QVERIFY(QDir(QFileInfo(document::layoutFolder()).path()).removeRecursively());
}

void TestOptions::elementsAreShownAndHiddenByTheirNames() {
    const auto shown = [](const MapState& state, document::PageElement element) {
        for (const document::PlacedElement& placed : publish::elementsOf(state.layout)) {
            if (placed.element == element)
                return placed.shown;
        }
        return false;
    };
    const auto read = stateFrom({u"--show-element"_s, u"chart,table"_s, u"--hide-element"_s, u"method"_s});
    QVERIFY(read);
    QVERIFY(shown(*read, document::PageElement::Chart) && shown(*read, document::PageElement::Table));
    QVERIFY(!shown(*read, document::PageElement::Method) && shown(*read, document::PageElement::Title));
}

// It opens with its own project only: the command that shows it names the project.
void TestOptions::whatAProjectCarriesIsNoFileToName() {
    MapState state;
    state.boundaryFiles = {u"project:boundaries"_s};
    state.venueFiles = {u"project:places/0/v.csv"_s, u"w.csv"_s};
    QCOMPARE(state.toArguments(), QStringList({u"--venues"_s, u"w.csv"_s}));
}

QTEST_APPLESS_MAIN(TestOptions)
#include "test_options.moc"
