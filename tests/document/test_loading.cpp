#include "document/decision_list_file.h"
#include "document/loading.h"
#include "document/results.h"
#include "io/readers.h"
#include "support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using document::Dataset;
using document::loadDataset;
using document::MapState;

namespace {

/// Two squares of a tenth of a degree in the middle of France, with codes of the reference list (CC de la Marche
/// Berrichonne, CC Berry Grand Sud) and WGS 84 coordinates as GeoJSON wants them.
QByteArray twoSquares() {
    return R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"200007052","nom":"Ouest"},"geometry":{"type":"Polygon","coordinates":
 [[[2.0,46.5],[2.1,46.5],[2.1,46.6],[2.0,46.6],[2.0,46.5]]]}},
{"type":"Feature","properties":{"code":"200049484","nom":"Est"},"geometry":{"type":"Polygon","coordinates":
 [[[2.1,46.5],[2.2,46.5],[2.2,46.6],[2.1,46.6],[2.1,46.5]]]}}]})";
}

/// A folder with files made for one test.
class Folder {
public:
    QString with(const QString& name, const QByteArray& content) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the test's folder can't be written");
        }
        return path;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QString textOf(const std::vector<territory::Problem>& problems) {
    QStringList texts;
    for (const territory::Problem& problem : problems) {
        texts.append(problem.text());
    }
    return texts.join(u'\n');
}

} // namespace

class TestLoading : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theDefaultShowsFrance();
    void aVanishedFileLeavesTheDefaultAndSaysSo();
    void aDamagedFileNeverReplacesWhatIsOnScreen();
    void realBoundariesTakeThePlaceOfTheSchematicOnes();
    void whatDidNotChangeIsTakenOver();
    void badIndicatorsLeaveTheShippedOnes();
    void listsOpenedAreHeldBesideTheShippedOne();
    void stoppingEndsTheLoad();
    void departementsAreLinesOnlyWhenTheyAreDepartements();
    void savedListsComeBackWhole();
    void officialBoundariesHaveAllTerritories();

private:
    std::shared_ptr<const Dataset> m_default;
};

void TestLoading::initTestCase() {
    const auto reading = loadDataset({});
    QVERIFY(reading);
    QVERIFY2(reading->problems.empty(), qPrintable(textOf(reading->problems)));
    m_default = reading->dataset;
}

void TestLoading::theDefaultShowsFrance() {
    QCOMPARE(m_default->territories.size(), std::size_t(1255));
    QVERIFY(m_default->boundaries->schematic);
    QVERIFY(m_default->boundaries->topology->knowsDepartements());
    for (int territory = 0; territory < 1255; ++territory) {
        QVERIFY2(m_default->hasFace(territory), qPrintable(m_default->territories[std::size_t(territory)].name));
    }
    QCOMPARE(m_default->indicators->indicators().size(), std::size_t(5));
    QCOMPARE(m_default->reportedVenues->size(), std::size_t(14));
    QCOMPARE(m_default->emergency->size(), std::size_t(505));
    QVERIFY(!m_default->venues);
    const auto results = document::computeResults({}, *m_default);
    QCOMPARE(results->completeness.established, 76);
    QCOMPARE(results->completeness.probable, 12);
    QCOMPARE(results->scores.scored, 1250);
    // Schematic boundaries place no one: only venues that say their commune have a territory.
    for (const auto& venues : m_default->emergencyOf) {
        QVERIFY(venues.empty());
    }
}

void TestLoading::aVanishedFileLeavesTheDefaultAndSaysSo() {
    MapState state;
    state.boundaryFiles = QStringList{u"/nulle-part/EPCI.shp"_s};
    state.palette = u"viridis"_s;
    const auto reading = loadDataset(state);
    QVERIFY(reading);
    QVERIFY(reading->dataset->boundaries->schematic);
    QCOMPARE(reading->problems.size(), std::size_t(1));
    QVERIFY2(textOf(reading->problems).contains(u"EPCI.shp"_s), qPrintable(textOf(reading->problems)));
    QVERIFY(textOf(reading->problems).contains(u"contours schématiques"_s));
    QVERIFY(reading->state.boundaryFiles.isEmpty());
    QCOMPARE(reading->state.palette, u"viridis"_s);
}

void TestLoading::aDamagedFileNeverReplacesWhatIsOnScreen() {
    const Folder folder;
    MapState good;
    good.boundaryFiles = QStringList{folder.with(u"deux.geojson"_s, twoSquares())};
    const auto onScreen = loadDataset(good);
    QVERIFY(onScreen && onScreen->problems.empty());
    for (const QByteArray& damaged : {twoSquares().left(300), QByteArray(), QByteArray("PK\3\4 not a zip")}) {
        MapState bad = good;
        bad.boundaryFiles = QStringList{folder.with(u"abîmé.geojson"_s, damaged)};
        const auto reading = loadDataset(bad, {}, {}, onScreen->dataset.get());
        QVERIFY(reading);
        QCOMPARE(reading->dataset->boundaries, onScreen->dataset->boundaries);
        QCOMPARE(reading->state.boundaryFiles, good.boundaryFiles);
        QVERIFY(textOf(reading->problems).contains(u"abîmé.geojson"_s));
    }
}

void TestLoading::realBoundariesTakeThePlaceOfTheSchematicOnes() {
    const Folder folder;
    MapState state;
    state.boundaryFiles = QStringList{folder.with(u"deux.geojson"_s, twoSquares())};
    const auto reading = loadDataset(state, {}, {}, m_default.get());
    QVERIFY(reading);
    QVERIFY2(reading->problems.empty(), qPrintable(textOf(reading->problems)));
    const Dataset& dataset = *reading->dataset;
    QVERIFY(!dataset.boundaries->schematic);
    QCOMPARE(dataset.territories.size(), std::size_t(1255)); // the reference list stays
    const int west = dataset.territoryOf(u"200007052"_s), east = dataset.territoryOf(u"200049484"_s);
    QVERIFY(dataset.hasFace(west) && dataset.hasFace(east) && !dataset.hasFace(east == 0 ? 1 : 0));
    QCOMPARE(dataset.neighboursOf(west), std::vector<int>{east});
    QVERIFY(dataset.boundaries->diagnosis.find(territory::Diagnosis::Cause::AbsentTerritory));
}

void TestLoading::whatDidNotChangeIsTakenOver() {
    const Folder folder;
    MapState state;
    state.venueFiles = QStringList{folder.with(
        u"lieux.csv"_s, "nom,categorie,code_insee,longitude,latitude\nMSP,Maison de santé,36001,1.4,46.9\n")};
    const auto reading = loadDataset(state, {}, {}, m_default.get());
    QVERIFY(reading);
    QVERIFY2(reading->problems.empty(), qPrintable(textOf(reading->problems)));
    QCOMPARE(reading->dataset->boundaries, m_default->boundaries);
    QCOMPARE(reading->dataset->gazetteer, m_default->gazetteer);
    QCOMPARE(reading->dataset->indicators, m_default->indicators);
    QCOMPARE(reading->dataset->decisionLists, m_default->decisionLists);
    QCOMPARE(reading->dataset->venues->size(), std::size_t(1));
    QVERIFY(reading->dataset->revision != m_default->revision);
}

void TestLoading::badIndicatorsLeaveTheShippedOnes() {
    const Folder folder;
    MapState state;
    state.indicatorFile = folder.with(u"vide.csv"_s, "commentaire\nrien\n");
    const auto reading = loadDataset(state, {}, {}, m_default.get());
    QVERIFY(reading);
    QVERIFY(textOf(reading->problems).contains(u"vide.csv"_s));
    QCOMPARE(reading->dataset->indicators->indicators().size(), std::size_t(5));
    QVERIFY(reading->state.indicatorFile.isEmpty());
}

void TestLoading::listsOpenedAreHeldBesideTheShippedOne() {
    const Folder folder;
    const QString csv = folder.with(u"trois.csv"_s, "siren,nom\n200007052,x\n200049484,y\n200072007,z\n");
    MapState state;
    state.decisionFiles = QStringList{csv, folder.path(u"absente.json"_s)};
    state.decisionList = csv;
    const auto reading = loadDataset(state, {}, {}, m_default.get());
    QVERIFY(reading);
    QCOMPARE(reading->dataset->decisionLists.size(), std::size_t(2));
    QCOMPARE(reading->problems.size(), std::size_t(1));
    QVERIFY(textOf(reading->problems).contains(u"absente.json"_s));
    QCOMPARE(reading->state.decisionFiles, QStringList{csv});
    const auto results = document::computeResults(reading->state, *reading->dataset);
    QCOMPARE(results->completeness.established, 3);
    QCOMPARE(results->completeness.notRetained, 0); // three lines don't make a complete list
}

void TestLoading::stoppingEndsTheLoad() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!loadDataset({}, stop.get_token()));

    const Folder folder;
    std::stop_source later;
    const auto stopOnceReading = [&](double, const QString&) { later.request_stop(); };
    const auto cancelled = document::loadBoundaries({folder.with(u"deux.geojson"_s, twoSquares())}, {},
                                                    *m_default->gazetteer, later.get_token(), stopOnceReading);
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().cancelled);
}

void TestLoading::departementsAreLinesOnlyWhenTheyAreDepartements() {
    const Folder folder;
    QByteArray departements = twoSquares();
    departements.replace("200007052", "36").replace("200049484", "23");
    const auto lines =
        document::loadDepartementLines(folder.with(u"departements.geojson"_s, departements), *m_default->gazetteer);
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().text()));
    const auto arcs = (*lines)->arcs();
    QCOMPARE(std::ranges::count(arcs, geo::BorderLevel::Region, &geo::Topology::Arc::level), 1); // Indre | Creuse
    const auto others =
        document::loadDepartementLines(folder.with(u"epci.geojson"_s, twoSquares()), *m_default->gazetteer);
    QVERIFY(!others);
    QVERIFY(others.error().subject.contains(u"epci.geojson"_s));
}

void TestLoading::savedListsComeBackWhole() {
    const Folder folder;
    const QString path = folder.path(u"liste.json"_s);
    territory::DecisionList list = *m_default->decisionLists.front();
    QVERIFY(document::writeDecisionFile(path, list));
    const auto read = document::readDecisionFile(path, *m_default->gazetteer);
    QVERIFY(read);
    QCOMPARE(read->list.id, path);
    QCOMPARE(read->list.title, list.title);
    QCOMPARE(read->list.date, QDate(2025, 6, 27));
    QCOMPARE(read->list.decisions, list.decisions);
    QVERIFY(!read->list.isComplete());
    for (const QByteArray& broken :
         {QByteArray("{"), QByteArray("{}"), QByteArray(R"({"territories":[{"code":1}]})")}) {
        QVERIFY(!document::readDecisionFile(folder.with(u"cassée.json"_s, broken), *m_default->gazetteer));
    }
}

void TestLoading::officialBoundariesHaveAllTerritories() {
    REQUIRE_SHARED_DATA(folder, "admin-express");
    MapState state;
    for (const QString& part : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        state.boundaryFiles.append(folder + u'/' + part + u"/EPCI.shp"_s);
    }
    const auto reading = loadDataset(state, {}, {}, m_default.get());
    QVERIFY(reading);
    QVERIFY2(reading->problems.empty(), qPrintable(textOf(reading->problems)));
    const Dataset& dataset = *reading->dataset;
    QCOMPARE(dataset.territories.size(), std::size_t(1255));
    QCOMPARE(dataset.boundaries->topology->codes().size(), 1255);
    // Emergency departments lie in territories now: CH de Saint-Quentin in the CA du Saint-Quentinois (ogrinfo on
    // EPCI.shp).
    const auto& there = dataset.emergencyOf[std::size_t(dataset.territoryOf(u"200071892"_s))];
    QVERIFY(std::ranges::any_of(there, [](const auto* venue) { return venue->name.contains(u"SAINT-QUENTIN"_s); }));
}

QTEST_GUILESS_MAIN(TestLoading)
#include "test_loading.moc"
