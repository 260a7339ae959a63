#include "document/map_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using document::MapState;

namespace {

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
    state.index.setWeight(u"apl"_s, 2.5);
    state.theme = document::Theme::Indicator;
    state.indicator = u"apl"_s;
    state.classification = {statistics::BreakMethod::Typed, 4, {0.1, 1.0 / 3.0, 12.0}};
    state.palette = u"viridis"_s;
    state.paletteReversed = true;
    state.showDecision = state.showDepartements = state.showRegions = false;
    state.showVenues = state.showReportedVenues = state.showTowns = false;
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
    QTest::newRow("breaks fall") << QByteArray(R"({"theme":{"breaks":[3,1]}})") << u"theme.breaks"_s;
    QTest::newRow("theme is no object") << QByteArray(R"({"theme":[]})") << u"theme"_s;
    QTest::newRow("negative weight") << QByteArray(R"({"weights":{"apl":-1}})") << u"weights.apl"_s;
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
    QVERIFY(MapState::fromJson(parsed(R"({"version":1})")));
    const auto later = MapState::fromJson(parsed(R"({"version":2})"));
    QVERIFY(!later);
    QVERIFY(later.error().what.contains(u"plus récente"_s));
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
    const QStringList expected = {u"--theme"_s, u"decision"_s, u"--method"_s, u"jenks"_s,    u"--classes"_s,
                                  u"5"_s,       u"--weight"_s, u"a=2"_s,      u"--weight"_s, u"b=0.5"_s,
                                  u"--hide"_s,  u"towns"_s,    u"--extent"_s, u"region:24"_s};
    QCOMPARE(state.toArguments(), expected);
}

QTEST_APPLESS_MAIN(TestMapState)
#include "test_map_state.moc"
