#include "geo/projection.h"

#include <QFile>
#include <QTest>
#include <cmath>
#include <thread>

using geo::Coordinate;
using geo::Projection;

/// Against cs2cs, PROJ's own program (oracles/cs2cs.sh).
class TestProjection : public QObject {
    Q_OBJECT
private slots:
    void agreesWithCs2cs_data();
    void agreesWithCs2cs();
    void identityDoesNothing();
    void invertsItself();
    void definitionInWktIsUnderstood();
    void whatCantBeProjectedIsNotANumber();
    void unknownCrsIsAProblem();
    void cloneWorksInAnotherThread();
    void placesFollowTheFrames();
};

namespace {

int epsgOf(const QString& name) {
    return name == QStringLiteral("OGC:CRS84") ? 4326 : name.section(QLatin1Char(':'), 1).toInt();
}

/// A millimetre, in the units of the CRS.
double millimetre(int epsg) {
    return epsg == 4326 ? 1e-8 : 1e-3;
}

bool isNear(Coordinate a, Coordinate b, double by) {
    return std::abs(a.x - b.x) <= by && std::abs(a.y - b.y) <= by;
}

} // namespace

void TestProjection::agreesWithCs2cs_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QPointF>("place");
    QTest::addColumn<QPointF>("expected");
    QFile file(QStringLiteral(ORACLES "/cs2cs.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine().trimmed()).split(QLatin1Char(','));
        QTest::newRow(qPrintable(row.mid(0, 4).join(QLatin1Char(' '))))
            << epsgOf(row[0]) << epsgOf(row[1]) << QPointF(row[2].toDouble(), row[3].toDouble())
            << QPointF(row[4].toDouble(), row[5].toDouble());
    }
}

void TestProjection::agreesWithCs2cs() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QPointF, place);
    QFETCH(QPointF, expected);
    const auto projection = Projection::between(from, to);
    QVERIFY(projection);
    const Coordinate got = projection->forward(Coordinate{place.x(), place.y()});
    QVERIFY2(isNear(got, {expected.x(), expected.y()}, millimetre(to)),
             qPrintable(QStringLiteral("%1 %2").arg(got.x, 0, 'f', 9).arg(got.y, 0, 'f', 9)));
}

void TestProjection::identityDoesNothing() {
    const auto projection = Projection::between(2154, 2154);
    QVERIFY(projection && projection->isIdentity());
    const Coordinate anywhere{-1e9, 1e-300};
    QCOMPARE(projection->forward(anywhere), anywhere);
    QCOMPARE(projection->inverse(anywhere), anywhere);
    QVERIFY(!Projection::between(4326, 2154)->isIdentity());
}

void TestProjection::invertsItself() {
    for (const geo::PlaneFrame& frame : geo::standardFrames()) {
        const auto projection = Projection::between(4326, frame.epsg);
        QVERIFY(projection);
        const Coordinate world = frame.world.centre();
        QVERIFY(isNear(projection->forward(projection->inverse(world)), world, 1e-3));
    }
}

void TestProjection::definitionInWktIsUnderstood() {
    // Lambert-93 as the .prj of an ADMIN EXPRESS delivery writes it.
    const territory::Crs lambert{
        .epsg = 0,
        .wkt = QStringLiteral(
            "PROJCS[\"RGF93_Lambert_93\",GEOGCS[\"GCS_RGF93\",DATUM[\"D_RGF_1993\",SPHEROID[\"GRS_1980\",6378137.0,298."
            "257222101]],"
            "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Lambert_Conformal_Conic\"],"
            "PARAMETER[\"False_Easting\",700000.0],PARAMETER[\"False_Northing\",6600000.0],PARAMETER[\"Central_"
            "Meridian\",3.0],"
            "PARAMETER[\"Standard_Parallel_1\",49.0],PARAMETER[\"Standard_Parallel_2\",44.0],PARAMETER[\"Latitude_Of_"
            "Origin\",46.5],"
            "UNIT[\"Meter\",1.0]]")};
    const auto projection = Projection::between({.epsg = 4326, .wkt = {}}, lambert);
    QVERIFY(projection);
    QVERIFY(isNear(projection->forward(Coordinate{2.3522, 48.8566}), {652469.022709, 6862035.259420}, 1e-3));
}

void TestProjection::whatCantBeProjectedIsNotANumber() {
    const auto projection = Projection::between(4326, 2154);
    std::vector<Coordinate> coordinates{{3, 46.5}, {3, 1e6}, {std::nan(""), 46}, {3, 46.5}};
    projection->forward(std::span(coordinates));
    QVERIFY(isNear(coordinates[0], {700000, 6600000}, 1e-3));
    QVERIFY(std::isnan(coordinates[1].x) && std::isnan(coordinates[1].y));
    QVERIFY(std::isnan(coordinates[2].x));
    QVERIFY(isNear(coordinates[3], {700000, 6600000}, 1e-3));
}

void TestProjection::unknownCrsIsAProblem() {
    const auto projection = Projection::between(999999, 2154);
    QVERIFY(!projection);
    QVERIFY(!projection.error().what.isEmpty() && !projection.error().remedy.isEmpty());
    QVERIFY(projection.error().subject.contains(QStringLiteral("999999")));
    QVERIFY(!Projection::between({.epsg = 0, .wkt = QStringLiteral("not a CRS")}, {.epsg = 2154, .wkt = {}}));
}

void TestProjection::cloneWorksInAnotherThread() {
    const auto projection = Projection::between(4326, 2154);
    auto copy = projection->clone();
    QVERIFY(copy);
    std::vector<Coordinate> here(10000, {2.3522, 48.8566}), there = here;
    {
        std::jthread other([&] { copy->forward(std::span(there)); });
        projection->forward(std::span(here));
    }
    QCOMPARE(here, there);
}

void TestProjection::placesFollowTheFrames() {
    const geo::Placer placer(geo::standardFrames());
    const struct {
        double longitude, latitude;
        int frame;
    } towns[] = {{2.3522, 48.8566, 0},  {8.7369, 41.9192, 0},   {-61.7256, 15.9958, 1}, {-61.0742, 14.6161, 2},
                 {-52.3350, 4.9224, 3}, {55.4504, -20.8823, 4}, {45.2278, -12.7806, 5}};
    for (const auto& town : towns) {
        const auto place = placer.place(town.longitude, town.latitude);
        QVERIFY(place);
        QCOMPARE(int(place->frame), town.frame);
        QVERIFY(isNear(placer.toDegrees(place->frame, place->world), {town.longitude, town.latitude}, 1e-8));
    }
    QVERIFY(!placer.place(-74.0, 40.7));   // New York
    QVERIFY(!placer.place(-56.17, 46.78)); // Saint-Pierre-et-Miquelon has no frame
    QVERIFY(!placer.place(std::nan(""), 46));
}

QTEST_GUILESS_MAIN(TestProjection)
#include "test_projection.moc"
