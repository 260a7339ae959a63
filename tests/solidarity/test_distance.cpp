#include "solidarity/distance.h"
#include "solidarity/point_index.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace solidarity;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// France as it lies: most of it together, some of it on other continents.
std::vector<PointIndex::Point> scattered(std::mt19937& random, int count) {
    std::uniform_real_distribution<double> longitude(-5, 9), latitude(42, 51), one(0, 1);
    std::vector<PointIndex::Point> points;
    for (int i = 0; i < count; ++i) {
        const double kind = one(random);
        if (kind < 0.05)
            points.push_back({55.5 + one(random), -21 - one(random)});
        else if (kind < 0.1)
            points.push_back({-61 + one(random), 14 + one(random)});
        else if (kind < 0.12)
            points.push_back({kNaN, latitude(random)});
        else
            points.push_back({longitude(random), latitude(random)});
    }
    return points;
}

double metresBetween(const PointIndex::Point& a, const PointIndex::Point& b) {
    return geodesicMetres(a.longitude, a.latitude, b.longitude, b.latitude);
}

} // namespace

class TestDistance : public QObject {
    Q_OBJECT
private slots:
    void knowsKarneysExamples();
    void leavesOutWhatIsMissing();
    void findsTheNearestAsTryingAllDoes();
    void findsAllWithinAsTryingAllDoes();
};

/// C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013), tables 3 and 4: a very short line, and one nearly
/// round the Earth.
void TestDistance::knowsKarneysExamples() {
    QVERIFY(std::abs(geodesicMetres(0, -30.12345, 0.00005, -30.12344) - 4.944208) < 1e-6);
    QVERIFY(std::abs(geodesicMetres(0, -30, 179.8, 29.9) - 19989832.82761) < 1e-4);
    QCOMPARE(geodesicMetres(2.4, 47.1, 2.4, 47.1), 0.0);
}

void TestDistance::leavesOutWhatIsMissing() {
    QVERIFY(std::isnan(geodesicMetres(kNaN, 47, 2, 47)));
    const PointIndex none({});
    QCOMPARE(none.nearest({2, 47}).point, -1);
    QVERIFY(std::isnan(none.nearest({2, 47}).metres));
    QVERIFY(none.within({2, 47}, 1e6).empty());
    const PointIndex unplaced({{kNaN, 47}, {2, 47}});
    QCOMPARE(unplaced.nearest({3, 47}).point, 1);
    QCOMPARE(unplaced.nearest({kNaN, 47}).point, -1);
    QCOMPARE(unplaced.within({2, 47}, 10), std::vector<int>{1});
}

void TestDistance::findsTheNearestAsTryingAllDoes() {
    std::mt19937 random(20260101);
    const std::vector<PointIndex::Point> points = scattered(random, 300);
    const PointIndex index(points);
    for (const PointIndex::Point& from : scattered(random, 200)) {
        double least = kNaN;
        for (const PointIndex::Point& to : points)
            least = std::fmin(least, metresBetween(from, to));
        const PointIndex::Nearest nearest = index.nearest(from);
        if (std::isnan(from.longitude)) {
            QCOMPARE(nearest.point, -1);
            continue;
        }
        QCOMPARE(nearest.metres, least);
        QCOMPARE(metresBetween(from, points[std::size_t(nearest.point)]), least);
    }
}

void TestDistance::findsAllWithinAsTryingAllDoes() {
    std::mt19937 random(7);
    const std::vector<PointIndex::Point> points = scattered(random, 300);
    const PointIndex index(points);
    for (const double radius : {0.0, 12'821.0, 150'000.0, 9e6, 2.1e7}) {
        for (const PointIndex::Point& from : scattered(random, 40)) {
            std::vector<int> expected;
            for (std::size_t i = 0; i < points.size(); ++i) {
                if (metresBetween(from, points[i]) <= radius)
                    expected.push_back(static_cast<int>(i));
            }
            QCOMPARE(index.within(from, radius), expected);
        }
    }
}

QTEST_APPLESS_MAIN(TestDistance)
#include "test_distance.moc"
