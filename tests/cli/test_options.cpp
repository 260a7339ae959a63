#include "cli/option_text.h"
#include "cli/source_options.h"
#include "cli/style_options.h"

#include <CLI/CLI.hpp>
#include <QTest>

using namespace Qt::StringLiterals;
using document::MapState;

namespace {

territory::Expected<MapState> stateFrom(const QStringList& arguments) {
    CLI::App application;
    cli::SourceOptions sources;
    cli::StyleOptions style;
    sources.addBoundaries(application);
    sources.addIndex(application);
    sources.addVenues(application);
    style.addTo(application);
    std::vector<std::string> words;
    for (auto word = arguments.rbegin(); word != arguments.rend(); ++word) { // CLI11 wants them last to first
        words.push_back(word->toStdString());
    }
    application.parse(words);
    MapState state;
    return sources.applyTo(state).and_then([&] { return style.applyTo(state); }).map([&] { return state; });
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
    state.weights = {{u"apl"_s, 1.0 / 3.0}, {u"part"_s, 0.0}};
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
                                         {u"--weight"_s, u"apl"_s},
                                         {u"--weight"_s, u"apl=-1"_s},
                                         {u"--weight"_s, u"apl=nan"_s},
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
