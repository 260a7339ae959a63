#include "face_polygons.h"
#include "geo/face_locator.h"
#include "made_boundaries.h"

#include <QTest>
#include <cmath>
#include <random>

using geo::Coordinate;
using geo::FaceLocator;
using geo::Topology;

/// The located face against the even-odd rule over every segment of every face.
class TestFaceLocator : public QObject {
    Q_OBJECT
private slots:
    void equalsBruteForce_data();
    void equalsBruteForce();
    void outsideIsNoFace();
};

namespace {

constexpr double kX = 700'000, kY = 6'600'000;

Coordinate at(double x, double y) {
    return {kX + x, kY + y};
}

std::shared_ptr<const Topology> topologyOf(const MadeBoundaries& made) {
    auto result = geo::buildTopology(made.boundaries());
    return result ? std::make_shared<const Topology>(std::move(result->topology)) : nullptr;
}

/// A grid of jagged cells: its inner vertices are shaken, each cell keeps its neighbours' corners.
MadeBoundaries jaggedGrid() {
    constexpr int kSize = 12;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> shake(-45, 45);
    std::vector<Coordinate> corners;
    for (int i = 0; i <= kSize; ++i)
        for (int j = 0; j <= kSize; ++j)
            corners.push_back(at(j * 100 + shake(random), i * 100 + shake(random)));
    MadeBoundaries made;
    for (int i = 0; i < kSize; ++i)
        for (int j = 0; j < kSize; ++j) {
            const auto corner = [&](int di, int dj) { return corners[(i + di) * (kSize + 1) + j + dj]; };
            made.feature(QByteArray::number(i * kSize + j).constData())
                .ring({corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0)});
        }
    return made;
}

MadeBoundaries nested() {
    MadeBoundaries made;
    const auto square = [](double x, double y, double side) { return MadeBoundaries::square(kX + x, kY + y, side); };
    made.feature("A").ring(square(0, 0, 1000)).hole(square(100, 100, 800)).ring(square(1500, 300, 10));
    made.feature("B").ring(square(100, 100, 800)).hole(square(400, 400, 50));
    return made;
}

/// Faces that lie over others, wholly or in part, and sides whose vertices don't match.
MadeBoundaries overlapping() {
    MadeBoundaries made;
    const auto square = [](double x, double y, double side) { return MadeBoundaries::square(kX + x, kY + y, side); };
    made.feature("A").ring(square(0, 0, 1000));
    made.feature("B").ring(square(600, 300, 1000));
    made.feature("C").ring(square(100, 100, 50)); // inside A
    made.feature("D").ring({at(1000, 0), at(1700, 0), at(1700, 200), at(1000, 200), at(1000, 77)});
    made.feature("E").ring(square(0, 0, 1000)); // A again
    return made;
}

} // namespace

void TestFaceLocator::equalsBruteForce_data() {
    QTest::addColumn<std::shared_ptr<const Topology>>("topology");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("jagged grid") << topologyOf(jaggedGrid()) << false;
    QTest::newRow("nested") << topologyOf(nested()) << false;
    QTest::newRow("overlapping") << topologyOf(overlapping()) << true;
}

void TestFaceLocator::equalsBruteForce() {
    QFETCH(std::shared_ptr<const Topology>, topology);
    QFETCH(bool, overlaps);
    QVERIFY(topology);
    const FaceLocator locator(topology);
    const FacePolygons polygons(*topology);
    std::vector<Coordinate> points(topology->vertices().begin(), topology->vertices().end()); // on nodes, too
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(-200, 1900), y(-200, 1500);
    for (int i = 0; i < 20'000; ++i)
        points.push_back(at(x(random), y(random)));
    for (const Coordinate vertex : topology->vertices()) // level with a vertex
        points.push_back({kX + x(random), vertex.y});
    for (const Coordinate p : points) {
        const auto expected = polygons.at(0, p);
        const geo::FaceId got = locator.faceAt(0, p);
        QVERIFY(overlaps || expected.size() <= 1);
        if (expected.empty())
            QCOMPARE(got, geo::kNoFace);
        else
            QVERIFY(std::ranges::find(expected, got) != expected.end());
    }
}

void TestFaceLocator::outsideIsNoFace() {
    const auto topology = topologyOf(nested());
    const FaceLocator locator(topology);
    QCOMPARE(locator.faceAt(0, at(-1e9, 0)), geo::kNoFace);
    QCOMPARE(locator.faceAt(0, at(0, 1e300)), geo::kNoFace);
    QCOMPARE(locator.faceAt(0, {std::nan(""), kY}), geo::kNoFace);
    QCOMPARE(locator.faceAt(3, at(500, 50)), geo::kNoFace); // nothing in that frame
    QCOMPARE(locator.faceAt(0, at(500, 50)), 0);
}

QTEST_GUILESS_MAIN(TestFaceLocator)
#include "test_face_locator.moc"
