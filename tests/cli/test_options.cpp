#include "cli/draw_options.h"
#include "cli/index_options.h"
#include "cli/option_text.h"
#include "cli/source_options.h"
#include "cli/style_options.h"
#include "document/state_keys.h"

#include <CLI/CLI.hpp>
#include <QTest>

using namespace Qt::StringLiterals;
using document::MapState;

namespace {

territory::Expected<MapState> stateFrom(const QStringList& arguments) {
    CLI::App application;
    cli::SourceOptions sources;
    cli::IndexOptions index;
    cli::DrawOptions draws;
    cli::StyleOptions style;
    sources.addBoundaries(application);
    sources.addIndex(application);
    sources.addVenues(application);
    index.addTo(application);
    draws.addTo(application);
    style.addTo(application);
    std::vector<std::string> words;
    for (auto word = arguments.rbegin(); word != arguments.rend(); ++word) { // CLI11 wants them last to first
        words.push_back(word->toStdString());
    }
    application.parse(words);
    MapState state;
    return sources.applyTo(state)
        .and_then([&] { return index.applyTo(state); })
        .and_then([&] { return draws.applyTo(state.robustness); })
        .and_then([&] { return style.applyTo(state); })
        .map([&] { return state; });
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
    void sizesAreThoseThatFit();
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

void TestOptions::sizesAreThoseThatFit() {
    QCOMPARE(cli::sizeFrom(u"1600x900"_s), QSize(1600, 900));
    QCOMPARE(cli::sizeFrom(u"1600×900"_s), QSize(1600, 900));
    for (const QString& bad :
         {u"1600"_s, u"x900"_s, u"-5x900"_s, u"10x10"_s, u"99999x99999"_s, u"1600x900px"_s, QString()}) {
        QVERIFY2(!cli::sizeFrom(bad), qPrintable(bad));
    }
}

QTEST_APPLESS_MAIN(TestOptions)
#include "test_options.moc"
