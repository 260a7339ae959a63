#include "geo/simplification.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using geo::Coordinate;

/// The promise of the tolerances: keep those of at least t, and the line moves by at most t.
class TestSimplification : public QObject {
    Q_OBJECT
private slots:
    void knownLine();
    void filteredLineIsWithinTolerance_data();
    void filteredLineIsWithinTolerance();
    void filteredLineIsWithinToleranceWhenKeptAlways_data() { filteredLineIsWithinTolerance_data(); }
    void filteredLineIsWithinToleranceWhenKeptAlways();
    void closedArcKeepsATriangleUpToItsSize();
    void kept();
};

namespace {

double distanceToSegment(Coordinate p, Coordinate a, Coordinate b) {
    const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/// A coast: a random walk, whose first and last vertices are the same when closed.
std::vector<Coordinate> coast(unsigned seed, int count, bool closed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> step(0, 100);
    std::vector<Coordinate> line{{700'000, 6'600'000}};
    while (static_cast<int>(line.size()) < count)
        line.push_back({line.back().x + step(random), line.back().y + step(random)});
    if (closed)
        line.push_back(line.front());
    return line;
}

std::vector<float> tolerancesOf(const std::vector<Coordinate>& line) {
    std::vector<float> tolerances(line.size());
    geo::assignTolerances(line, tolerances);
    return tolerances;
}

/// Brute force: each dropped vertex against the segment between the kept ones around it.
void compareAtManyScales(const std::vector<Coordinate>& line, const std::vector<float>& tolerances) {
    std::size_t before = line.size() + 1;
    for (const double t : {0.0, 1.0, 30.0, 77.7, 200.0, 1000.0, 1e5}) {
        std::size_t last = 0, keptCount = 1;
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (tolerances[i] < t)
                continue;
            for (std::size_t between = last + 1; between < i; ++between)
                QVERIFY(distanceToSegment(line[between], line[last], line[i]) <= t * (1 + 1e-6));
            last = i;
            ++keptCount;
        }
        QCOMPARE(last, line.size() - 1);
        QVERIFY(keptCount <= before); // fewer at a coarser scale
        before = keptCount;
    }
}

} // namespace

void TestSimplification::knownLine() {
    // Worked by hand: (50, 40) is farthest from the base; then (25, 30) from the segment (0,0)-(50,40), by 10·50/√4100.
    const std::vector<Coordinate> line{{0, 0}, {25, 30}, {50, 40}, {100, 0}};
    const auto tolerances = tolerancesOf(line);
    QVERIFY(std::isinf(tolerances[0]) && std::isinf(tolerances[3]));
    QCOMPARE(tolerances[2], 40.0F);
    QVERIFY(std::abs(tolerances[1] - 500.0 / std::sqrt(4100.0)) < 1e-5);
}

void TestSimplification::filteredLineIsWithinTolerance_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("closed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("walk %u", seed) << seed << int(3 + seed * seed * 5) << (seed % 3 == 0);
}

void TestSimplification::filteredLineIsWithinTolerance() {
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    QFETCH(bool, closed);
    const auto line = coast(seed, count, closed);
    compareAtManyScales(line, tolerancesOf(line));
}

void TestSimplification::filteredLineIsWithinToleranceWhenKeptAlways() {
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    QFETCH(bool, closed);
    const auto line = coast(seed, count, closed);
    auto tolerances = tolerancesOf(line);
    geo::keepAlways(line, tolerances);
    compareAtManyScales(line, tolerances);
}

void TestSimplification::closedArcKeepsATriangleUpToItsSize() {
    const std::vector<Coordinate> island{{0, 0}, {30, 1}, {30, 40}, {15, 41}, {0, 40}, {0, 0}};
    const auto tolerances = tolerancesOf(island);
    const double size = std::hypot(30, 41);
    const auto keptAt = [&](double t) {
        return std::ranges::count_if(tolerances, [&](float tolerance) { return tolerance >= t; });
    };
    QCOMPARE(keptAt(size * 0.99), 4); // a triangle and its closing vertex
    QCOMPARE(keptAt(size * 1.01), 2);
}

void TestSimplification::kept() {
    std::vector<Coordinate> island{{0, 0}, {30, 1}, {30, 40}, {0, 40}, {0, 0}};
    auto tolerances = tolerancesOf(island);
    geo::keepAlways(island, tolerances);
    QCOMPARE(std::ranges::count(tolerances, std::numeric_limits<float>::infinity()), 4);
    std::vector<Coordinate> open{{0, 0}, {10, 1}, {20, 5}, {30, 0}};
    tolerances = tolerancesOf(open);
    geo::keepAlways(open, tolerances);
    QVERIFY(std::isinf(tolerances[2]) && !std::isinf(tolerances[1]));
}

QTEST_GUILESS_MAIN(TestSimplification)
#include "test_simplification.moc"
