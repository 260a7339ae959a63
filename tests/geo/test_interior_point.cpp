#include "geo/interior_point.h"

#include <QTest>
#include <cmath>
#include <random>

using geo::Coordinate;
using geo::RingVertices;

/// A point for a label: inside, and away from the edge.
class TestInteriorPoint : public QObject {
    Q_OBJECT
private slots:
    void middleOfASquare();
    void besideAHole();
    void insideAnyStar_data();
    void insideAnyStar();
};

void TestInteriorPoint::middleOfASquare() {
    const std::vector<RingVertices> rings{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}};
    const Coordinate p = geo::interiorPoint(rings);
    QVERIFY(std::hypot(p.x - 5, p.y - 5) < 1e-9);
}

void TestInteriorPoint::besideAHole() {
    const std::vector<RingVertices> rings{{{0, 0}, {30, 0}, {30, 30}, {0, 30}}, {{5, 5}, {5, 25}, {25, 25}, {25, 5}}};
    const Coordinate p = geo::interiorPoint(rings);
    QVERIFY(geo::isInside(rings, p));
    QVERIFY(p.x < 5 || p.x > 25 || p.y < 5 || p.y > 25);
}

void TestInteriorPoint::insideAnyStar_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("star %u", seed) << seed;
}

void TestInteriorPoint::insideAnyStar() {
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> radius(0.05, 1);
    RingVertices star;
    for (int i = 0; i < 40; ++i) {
        const double r = radius(random), angle = i * 2 * M_PI / 40;
        star.push_back({r * std::cos(angle), r * std::sin(angle)});
    }
    const std::vector<RingVertices> rings{star};
    QVERIFY(geo::isInside(rings, geo::interiorPoint(rings)));
}

QTEST_GUILESS_MAIN(TestInteriorPoint)
#include "test_interior_point.moc"
