#include "geo/topology.h"
#include "made_boundaries.h"

#include <QTest>
#include <cmath>

using territory::Diagnosis;

/// Invalid shapes are repaired, and said.
class TestRingRepair : public QObject {
    Q_OBJECT
private slots:
    void repairs_data();
    void repairs();
    void nestedContoursAreMerged();
    void validShapesAreLeftAlone();
    void neighbourOfARepairedShapeKeepsItsBorder();
    void nothingLeftMeansNoFace();
};

namespace {
using Rings = QList<QList<QPointF>>;
constexpr double kX = 700'000, kY = 6'600'000;

MadeBoundaries::Vertices moved(const QList<QPointF>& ring) {
    MadeBoundaries::Vertices vertices;
    for (const QPointF& p : ring)
        vertices.push_back({kX + p.x(), kY + p.y()});
    return vertices;
}
} // namespace

void TestRingRepair::repairs_data() {
    QTest::addColumn<Rings>("rings"); // the first is the exterior
    QTest::addColumn<double>("area"); // of the repaired shape, worked out by hand
    QTest::addColumn<QString>("words");
    QTest::newRow("bow-tie") << Rings{{{0, 0}, {100, 100}, {100, 0}, {0, 100}}} << 5000.0
                             << QStringLiteral("croisement de l’anneau");
    QTest::newRow("spike") << Rings{{{0, 0}, {100, 0}, {100, 100}, {100, 200}, {100, 100}, {0, 100}}} << 10000.0
                           << QStringLiteral("anneau");
    QTest::newRow("hole that sticks out")
        << Rings{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}, {{50, 50}, {50, 60}, {150, 60}, {150, 50}}} << 9500.0
        << QStringLiteral("en");
    QTest::newRow("hole outside") << Rings{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}, {{150, 50}, {150, 60}, {160, 60}}}
                                  << 10050.0 << QStringLiteral("trou hors de son contour");
    QTest::newRow("not a number") << Rings{{{0, 0}, {100, 0}, {std::nan(""), 50}, {100, 100}, {0, 100}}} << 10000.0
                                  << QString();
}

void TestRingRepair::repairs() {
    QFETCH(Rings, rings);
    QFETCH(double, area);
    QFETCH(QString, words);
    MadeBoundaries made;
    made.feature("A").ring(moved(rings.front()));
    for (const auto& hole : rings.mid(1))
        made.hole(moved(hole));
    const auto result = geo::buildTopology(made.boundaries());
    QVERIFY(result);
    QCOMPARE(result->topology.faces().size(), 1U);
    QVERIFY2(std::abs(result->topology.faces()[0].area - area) < 1e-3,
             qPrintable(QString::number(result->topology.faces()[0].area)));
    const auto* finding = result->diagnosis.find(Diagnosis::Cause::RepairedRing);
    QVERIFY(finding);
    QCOMPARE(finding->count, 1);
    QVERIFY2(finding->samples.first().contains(words), qPrintable(finding->samples.first()));
}

void TestRingRepair::nestedContoursAreMerged() {
    MadeBoundaries made;
    made.feature("A")
        .ring(moved({{0, 0}, {100, 0}, {100, 100}, {0, 100}}))
        .ring(moved({{20, 20}, {40, 20}, {40, 40}, {20, 40}}));
    const auto result = geo::buildTopology(made.boundaries());
    QVERIFY(result);
    QVERIFY(std::abs(result->topology.faces()[0].area - 10000) < 1e-3);
    QVERIFY(result->diagnosis.find(Diagnosis::Cause::RepairedRing));
}

void TestRingRepair::validShapesAreLeftAlone() {
    MadeBoundaries made;
    made.feature("A")
        .ring(moved({{0, 0}, {100, 0}, {100, 100}, {0, 100}}))
        .hole(moved({{0, 0}, {50, 60}, {60, 50}})); // touches at a point
    const auto result = geo::buildTopology(made.boundaries());
    QVERIFY(result);
    QVERIFY(result->diagnosis.findings().empty());
}

void TestRingRepair::neighbourOfARepairedShapeKeepsItsBorder() {
    MadeBoundaries made;
    made.feature("A").ring(moved({{0, 0}, {100, 100}, {100, 0}, {0, 100}})); // its right half is bounded by x = 100
    made.feature("B").ring(moved({{100, 0}, {200, 0}, {200, 100}, {100, 100}}));
    const auto result = geo::buildTopology(made.boundaries());
    QVERIFY(result);
    QCOMPARE(result->topology.neighbours(1), std::vector<std::uint32_t>{0});
}

void TestRingRepair::nothingLeftMeansNoFace() {
    MadeBoundaries made;
    made.feature("A").ring(moved({{0, 0}, {100, 0}, {50, 0}})); // on a line
    made.feature("B").ring(moved({{100, 0}, {200, 0}, {200, 100}, {100, 100}}));
    const auto result = geo::buildTopology(made.boundaries());
    QVERIFY(result);
    QCOMPARE(result->topology.codes(), QStringList{QStringLiteral("B")});
    QVERIFY(result->diagnosis.find(Diagnosis::Cause::RepairedRing));
}

QTEST_GUILESS_MAIN(TestRingRepair)
#include "test_ring_repair.moc"
