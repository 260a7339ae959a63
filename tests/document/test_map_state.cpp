#include "document/map_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using document::MapState;

namespace {

document::TableImport imported() {
    territory::Indicator indicator;
    indicator.key = u"apl_dentistes"_s;
    indicator.label = u"Accès aux dentistes"_s;
    indicator.criterion = u"Accès aux soins"_s;
    indicator.unit = u"ETP"_s;
    indicator.complement = u"pour 100 000 habitants"_s;
    indicator.direction = territory::Direction::LowIsFragile;
    indicator.displayFactor = 100;
    indicator.decimals = 1;
    indicator.source = u"DREES"_s;
    indicator.vintage = u"2023"_s;
    indicator.licence = u"Licence ouverte"_s;
    indicator.url = u"https://exemple.fr/apl"_s;
    indicator.proxyNote = u"Une approche."_s;
    document::ImportedColumn measure{
        u"APL, dentistes"_s, false, indicator, {document::CommuneWeight::Kind::Column, u"Population standardisée"_s}};
    document::ImportedColumn zoning = measure;
    zoning.isCategory = true;
    zoning.weight = {document::CommuneWeight::Kind::Equal, {}};
    return {u"/t.xlsx"_s, {u"APL_2023"_s, 8, 1, u';', u"UTF-8"_s, u','}, u"Code commune"_s, true, {measure, zoning}};
}

/// A state in which no field has its default value.
MapState everythingChosen() {
    MapState state;
    state.boundaryFiles = {u"/a/EPCI.shp"_s, u"/b/EPCI élargi.shp"_s};
    state.boundaryCodeColumn = u"codgeo"_s;
    state.boundaryNameColumn = u"libgeo"_s;
    state.boundaryCrs = {{u"/a/EPCI.shp"_s, 2154}, {u"/b/EPCI élargi.shp"_s, 5490}};
    state.departementFile = u"/d.gpkg"_s;
    state.indicatorFile = u"/i.csv"_s;
    state.decisionFiles = {u"/l1.json"_s, u"/l2.csv"_s};
    state.venueFiles = {u"/v.csv"_s};
    state.decisionList = u"/l1.json"_s;
    territory::Decision decision;
    decision.status = territory::DecisionStatus::Retained;
    decision.certainty = territory::Certainty::Probable;
    decision.source = u"https://exemple.fr/a=b"_s;
    decision.note = u"lu dans la presse"_s;
    state.decisionOverrides = {{u"200007052"_s, decision}};
    document::CriterionSettings criterion;
    criterion.weight = 32.5;
    criterion.on = false;
    criterion.locked = true;
    criterion.direction = territory::Direction::LowIsFragile;
    criterion.goalposts = fragility::Goalposts{3.5, -1.0 / 3.0};
    state.index.set(u"apl"_s, criterion);
    state.index.method = {.normalisation = fragility::Normalisation::Goalpost,
                          .winsorised = 0.05,
                          .aggregation = fragility::Aggregation::Harmonic,
                          .missing = fragility::MissingRule::GroupMedian,
                          .minimumPresent = 2,
                          .selection = {fragility::SelectionRule::Kind::Population, 2.5e6}};
    state.index.reference = {document::ReferenceSet::Kind::Region, u"24"_s};
    state.baseline.method.aggregation = fragility::Aggregation::Geometric;
    state.baseline.setWeight(u"part"_s, 0);
    state.baseline.method.normalisation = fragility::Normalisation::MinMax;
    state.baseline.method.winsorised = 0.1;
    state.baseline.method.missing = fragility::MissingRule::NoScore;
    state.baseline.method.minimumPresent = 5;
    state.baseline.method.selection.amount = 100;
    state.baseline.reference.kind = document::ReferenceSet::Kind::Metropolitan;
    state.adjustments = {{u"200007052"_s, true, u"un seul médecin, | proche"_s, u"ARS"_s, QDate(2025, 6, 20)},
                         {u"200007052"_s, false, u"renoncé"_s, {}, {}}};
    state.robustness = {.draws = 100'000,
                        .spread = 0.35,
                        .seed = 0xFEDCBA9876543210, // more than a JSON number holds
                        .varyNormalisation = true,
                        .varyAggregation = true};
    state.imports = {imported()};
    state.comparedWith = u"200049484"_s;
    state.brushed = {u"200007052"_s, u"200049484"_s};
    state.theme = document::Theme::Indicator;
    state.indicator = u"apl"_s;
    state.coverageMeasure = document::CoverageMeasure::DaysAMonth;
    state.coverageSpan = {QDate(2026, 1, 1), QDate(2026, 3, 31)};
    state.classification = {statistics::BreakMethod::Typed, 4, {0.1, 1.0 / 3.0, 12.0}};
    state.palette = u"viridis"_s;
    state.paletteReversed = true;
    state.showDecision = state.showDepartements = state.showRegions = false;
    state.showVenues = state.showReportedVenues = state.showPlanVenues = state.showTowns = false;
    state.showEmergency = true;
    state.hiddenVenueCategories = {u"Centre dentaire"_s};
    state.view = {QString(), 612345.25, -6.5e6, 812.125};
    state.selection = u"200007052"_s;
    state.homeDepartement = u"2A"_s;
    state.title = u"Où manque-t-on de médecins\u202f?"_s;
    return state;
}

QJsonObject parsed(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

/// Paths of all values of an object that are not objects themselves.
void collectLeaves(const QJsonObject& object, const QStringList& path, QList<QStringList>& leaves) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject() && path.isEmpty()) {
            collectLeaves(it->toObject(), path + QStringList{it.key()}, leaves);
        } else {
            leaves.append(path + QStringList{it.key()});
        }
    }
}

QJsonObject without(QJsonObject object, const QStringList& path) {
    if (path.size() == 1) {
        object.remove(path.front());
        return object;
    }
    object[path.front()] = without(object[path.front()].toObject(), path.mid(1));
    return object;
}

} // namespace

class TestMapState : public QObject {
    Q_OBJECT
private slots:
    void everyFieldComesBackFromItsText();
    void everyKeyMatters();
    void absentKeysAreDefaultsAndUnknownKeysAreIgnored();
    void badValuesNameTheirKey_data();
    void badValuesNameTheirKey();
    void aLaterVersionIsRefused();
    void weightsOfVersion1AreTwentyTimesAsMuchNow();
    void theOrdinaryStateNeedsNoArguments();
    void argumentsSayWhatDiffers();
};

void TestMapState::everyFieldComesBackFromItsText() {
    const MapState state = everythingChosen();
    const QByteArray text = QJsonDocument(state.toJson()).toJson();
    const auto read = MapState::fromJson(parsed(text));
    QVERIFY(read);
    QVERIFY(*read == state);
    QVERIFY(*MapState::fromJson(MapState().toJson()) == MapState());
}

void TestMapState::everyKeyMatters() {
    const MapState state = everythingChosen();
    QList<QStringList> leaves;
    collectLeaves(state.toJson(), {}, leaves);
    QVERIFY(leaves.size() > 30);
    for (const QStringList& leaf : leaves) {
        if (leaf.front() == u"version"_s) {
            continue;
        }
        const auto read = MapState::fromJson(without(state.toJson(), leaf));
        QVERIFY(read);
        QVERIFY2(!(*read == state), qPrintable(leaf.join(u'.')));
    }
}

void TestMapState::absentKeysAreDefaultsAndUnknownKeysAreIgnored() {
    const auto read = MapState::fromJson(parsed(R"({"theme":{"classes":5,"sparkle":true},"later":{"x":1}})"));
    QVERIFY(read);
    MapState expected;
    expected.classification.classCount = 5;
    QVERIFY(*read == expected);
}

void TestMapState::badValuesNameTheirKey_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("text for a number") << QByteArray(R"({"theme":{"classes":"sept"}})") << u"theme.classes"_s;
    QTest::newRow("too few classes") << QByteArray(R"({"theme":{"classes":2}})") << u"theme.classes"_s;
    QTest::newRow("too many classes") << QByteArray(R"({"theme":{"classes":10}})") << u"theme.classes"_s;
    QTest::newRow("half a class") << QByteArray(R"({"theme":{"classes":4.5}})") << u"theme.classes"_s;
    QTest::newRow("a number far out of range") << QByteArray(R"({"theme":{"classes":1e300}})") << u"theme.classes"_s;
    QTest::newRow("unknown method") << QByteArray(R"({"theme":{"method":"magic"}})") << u"theme.method"_s;
    QTest::newRow("unknown measure") << QByteArray(R"({"theme":{"measure":"joy"}})") << u"theme.measure"_s;
    QTest::newRow("no such day") << QByteArray(R"({"theme":{"to":"2026-02-30"}})") << u"theme.to"_s;
    QTest::newRow("breaks fall") << QByteArray(R"({"theme":{"breaks":[3,1]}})") << u"theme.breaks"_s;
    QTest::newRow("theme is no object") << QByteArray(R"({"theme":[]})") << u"theme"_s;
    QTest::newRow("negative weight of version 1")
        << QByteArray(R"({"version":1,"weights":{"apl":-1}})") << u"weights.apl"_s;
    QTest::newRow("weight beyond the scale")
        << QByteArray(R"({"index":{"criteria":{"apl":{"weight":101}}}})") << u"index.criteria.apl.weight"_s;
    QTest::newRow("criterion is a number")
        << QByteArray(R"({"index":{"criteria":{"apl":3}}})") << u"index.criteria.apl"_s;
    QTest::newRow("goalposts that are one") << QByteArray(R"({"baseline":{"criteria":{"apl":{"goalposts":[1,1]}}}})")
                                            << u"baseline.criteria.apl.goalposts"_s;
    QTest::newRow("unknown mean") << QByteArray(R"({"index":{"aggregation":"median"}})") << u"index.aggregation"_s;
    QTest::newRow("half the values cut") << QByteArray(R"({"index":{"winsorised":0.5}})") << u"index.winsorised"_s;
    QTest::newRow("select nobody") << QByteArray(R"({"index":{"selection":{"rule":"top","amount":0}}})")
                                   << u"index.selection.amount"_s;
    QTest::newRow("région without code") << QByteArray(R"({"index":{"reference":{"set":"region"}}})")
                                         << u"index.reference.region"_s;
    QTest::newRow("adjustment without reason")
        << QByteArray(R"({"decision":{"adjustments":[{"code":"1","reason":" "}]}})")
        << u"decision.adjustments[0].reason"_s;
    QTest::newRow("adjustment on no day")
        << QByteArray(R"({"decision":{"adjustments":[{"code":"1","reason":"x","date":"hier"}]}})")
        << u"decision.adjustments[0].date"_s;
    QTest::newRow("spread of everything") << QByteArray(R"({"robustness":{"spread":1}})") << u"robustness.spread"_s;
    QTest::newRow("no draw") << QByteArray(R"({"robustness":{"draws":0}})") << u"robustness.draws"_s;
    QTest::newRow("seed as a number") << QByteArray(R"({"robustness":{"seed":1}})") << u"robustness.seed"_s;
    QTest::newRow("two separators")
        << QByteArray(R"({"sources":{"imports":[{"path":"a","codeColumn":"b","layout":{"separator":";;"}}]}})")
        << u"sources.imports[0].layout.separator"_s;
    QTest::newRow("import of no file") << QByteArray(R"({"sources":{"imports":[{"codeColumn":"b"}]}})")
                                       << u"sources.imports[0].path"_s;
    QTest::newRow("imported column without key")
        << QByteArray(
               R"({"sources":{"imports":[{"path":"a","codeColumn":"b","columns":[{"column":"c","indicator":{}}]}]}})")
        << u"sources.imports[0].columns[0].indicator.key"_s;
    QTest::newRow("weighted by no column")
        << QByteArray(
               R"({"sources":{"imports":[{"path":"a","codeColumn":"b","columns":[{"column":"c","weight":{"kind":"column"}}]}]}})")
        << u"sources.imports[0].columns[0].weight.column"_s;
    QTest::newRow("list of numbers") << QByteArray(R"({"sources":{"boundaries":[1]}})") << u"sources.boundaries"_s;
    QTest::newRow("fractional crs") << QByteArray(R"({"sources":{"crs":{"a":0.5}}})") << u"sources.crs.a"_s;
    QTest::newRow("layer as text") << QByteArray(R"({"layers":{"towns":"yes"}})") << u"layers.towns"_s;
    QTest::newRow("second hand-set decision")
        << QByteArray(R"({"decision":{"byHand":[{"code":"1","status":"retained"},{"code":"2","status":"maybe"}]}})")
        << u"decision.byHand[1].status"_s;
    QTest::newRow("decision without territory")
        << QByteArray(R"({"decision":{"byHand":[{"status":"retained"}]}})") << u"decision.byHand[0].code"_s;
    QTest::newRow("version as text") << QByteArray(R"({"version":"1"})") << u"version"_s;
}

void TestMapState::badValuesNameTheirKey() {
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const auto read = MapState::fromJson(parsed(json));
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(u"«\u00a0%1\u00a0»"_s.arg(key)), qPrintable(read.error().what));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestMapState::aLaterVersionIsRefused() {
    QVERIFY(MapState::fromJson(parsed(R"({"version":2})")));
    const auto later = MapState::fromJson(parsed(R"({"version":3})"));
    QVERIFY(!later);
    QVERIFY(later.error().what.contains(u"plus récente"_s));
}

void TestMapState::weightsOfVersion1AreTwentyTimesAsMuchNow() {
    const auto read = MapState::fromJson(parsed(R"({"version":1,"weights":{"apl":2.5,"part":0,"temps":1,"vie":9}})"));
    QVERIFY(read);
    QCOMPARE(read->index.weightOf(u"apl"_s), 50.0);
    QCOMPARE(read->index.weightOf(u"part"_s), 0.0);
    QCOMPARE(read->index.weightOf(u"vie"_s), 100.0); // the scale ends
    QVERIFY(!read->index.criteria.contains(u"temps"_s));
}

void TestMapState::theOrdinaryStateNeedsNoArguments() {
    QCOMPARE(MapState().toArguments(), QStringList());
}

void TestMapState::argumentsSayWhatDiffers() {
    MapState state;
    state.theme = document::Theme::Decision;
    state.classification = {statistics::BreakMethod::NaturalBreaks, 5, {}};
    state.view.area = u"region:24"_s;
    state.index.setWeight(u"b"_s, 0.5);
    state.index.setWeight(u"a"_s, 2);
    state.showTowns = false;
    const QStringList expected = {u"--weights"_s, u"a=2,b=0.5"_s, u"--theme"_s,   u"decision"_s,
                                  u"--method"_s,  u"jenks"_s,     u"--classes"_s, u"5"_s,
                                  u"--hide"_s,    u"towns"_s,     u"--extent"_s,  u"region:24"_s};
    QCOMPARE(state.toArguments(), expected);
}

QTEST_APPLESS_MAIN(TestMapState)
#include "test_map_state.moc"
