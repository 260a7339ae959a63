#include "map/box_clipping.h"
#include "map/vector_map.h"
#include "support/planar_scene.h"

#include <QTest>
#include <cmath>
#include <numbers>
#include <random>
#include <set>

using map::VectorMap;

namespace {

using Segment = std::pair<QPointF, QPointF>;

/// The straight pieces of a path that isn't closed.
std::vector<Segment> segmentsOf(const QPainterPath& path) {
    std::vector<Segment> segments;
    for (int i = 1; i < path.elementCount(); ++i) {
        if (path.elementAt(i).isLineTo())
            segments.emplace_back(path.elementAt(i - 1), path.elementAt(i));
    }
    return segments;
}

double lengthOf(const QPainterPath& path) {
    double length = 0;
    for (const auto& [from, to] : segmentsOf(path))
        length += std::hypot(to.x() - from.x(), to.y() - from.y());
    return length;
}

double areaOf(const QPainterPath& path) {
    double area = 0;
    for (const QPolygonF& polygon : path.toSubpathPolygons()) {
        double ring = 0;
        for (int i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i], b = polygon[(i + 1) % polygon.size()];
            ring += (a.x() * b.y() - b.x() * a.y()) / 2;
        }
        area += ring; // Holes run the other way round.
    }
    return std::abs(area);
}

/// Everything one colour, all borders drawn.
map::Style plainStyle(const map::Scene& scene) {
    map::Style style;
    style.fill.assign(scene.topology->faces().size(), 0xFF3366AA);
    style.pattern.assign(style.fill.size(), map::Pattern::None);
    style.territoryBorder = {Qt::black, 0.5};
    style.departementBorder = {Qt::black, 1};
    style.regionBorder = {Qt::black, 1.5};
    style.coast = {Qt::blue, 0.7};
    return style;
}

/// At 10 m a pixel: a square of 100 px with a hole of 20 px, at its right one of 50 px.
std::shared_ptr<const map::Scene> twoSquares() {
    support::Ring large = support::rectangle(0, 0, 1000, 1000);
    large.insert(large.begin() + 2, {501'000, 6'500'500}); // where the other one ends
    const support::Ring hole{{500'400, 6'500'400}, {500'400, 6'500'600}, {500'600, 6'500'600}, {500'600, 6'500'400}};
    return support::sceneOf(
        {{QStringLiteral("A"), {large, hole}}, {QStringLiteral("B"), {support::rectangle(1000, 0, 1500, 500)}}});
}

map::View viewOfSquares() {
    return support::viewOnOrigin({200, 110}, 10, 5);
}

} // namespace

class TestVectorMap : public QObject {
    Q_OBJECT
private slots:
    // By hand: 100 × 100 px less a hole of 20 × 20, and 50 × 50.
    void facesHaveTheirAreaAndHoles() {
        const auto scene = twoSquares();
        const VectorMap map = map::vectorMap(*scene, viewOfSquares(), plainStyle(*scene));
        QCOMPARE(map.fills.size(), std::size_t(2));
        QVERIFY(std::abs(areaOf(map.fills[0].path) - (10'000 - 400)) < 0.1);
        QVERIFY(std::abs(areaOf(map.fills[1].path) - 2500) < 0.1);
        QVERIFY(!map.fills[0].path.contains(QPointF(5 + 50, 105 - 50)));
        QVERIFY(map.fills[0].path.contains(QPointF(5 + 30, 105 - 50)));
    }

    // By hand: one border of 50 px between them, 500 px round both, 80 px round the hole.
    void everyBorderIsDrawnOnce() {
        const auto scene = twoSquares();
        const VectorMap map = map::vectorMap(*scene, viewOfSquares(), plainStyle(*scene));
        double inner = 0, coast = 0;
        for (const VectorMap::Lines& lines : map.borders)
            (lines.colour == QColor(Qt::blue) ? coast : inner) += lengthOf(lines.path);
        QVERIFY2(std::abs(inner - 50) < 0.01, qPrintable(QString::number(inner)));
        QVERIFY2(std::abs(coast - (100 + 100 + 50 + 50 + 50 + 150 + 80)) < 0.01, qPrintable(QString::number(coast)));
    }

    void facesOfOneTerritoryAreOneShapeUnlessTheyLookDifferent() {
        const auto scene = support::sceneOf(
            {{QStringLiteral("A"), {support::rectangle(0, 0, 500, 500)}, QStringLiteral("1"), QStringLiteral("R")},
             {QStringLiteral("A"), {support::rectangle(500, 0, 1000, 500)}, QStringLiteral("2"), QStringLiteral("R")}});
        QCOMPARE(scene->topology->codes().size(), 1);
        map::Style style = plainStyle(*scene);
        const VectorMap one = map::vectorMap(*scene, viewOfSquares(), style);
        QCOMPARE(one.fills.size(), std::size_t(1));
        QCOMPARE(one.fills.front().path.toSubpathPolygons().size(), 1); // no line between the two
        QVERIFY(std::abs(areaOf(one.fills.front().path) - 5000) < 0.1);
        style.fill.back() = 0xFFFF0000;
        QCOMPARE(map::vectorMap(*scene, viewOfSquares(), style).fills.size(), std::size_t(2));
    }

    void neighboursShareTheirPoints() {
        const auto scene = support::sceneOf(support::shakenGrid(6, 5, 300));
        const VectorMap map = map::vectorMap(*scene, viewOfSquares().zoomedAbout({5, 105}, 0.5), plainStyle(*scene));
        QCOMPARE(map.fills.size(), std::size_t(30));
        std::map<std::pair<double, double>, int> uses;
        for (const VectorMap::Fill& fill : map.fills) {
            for (int i = 0; i + 1 < fill.path.elementCount(); ++i) // the last one closes
                ++uses[{fill.path.elementAt(i).x, fill.path.elementAt(i).y}];
        }
        // 7 × 6 corners: 4 of the grid's own, 18 on its sides, 20 inside.
        std::map<int, int> corners;
        for (const auto& [point, count] : uses)
            ++corners[count];
        QCOMPARE(corners, (std::map<int, int>{{1, 4}, {2, 18}, {4, 20}}));
    }

    // Oracle: lines `spacing` apart in an area A are A / spacing long in all.
    void hatchesFillTheirFaceAndNothingElse_data() {
        QTest::addColumn<map::Pattern>("pattern");
        QTest::addColumn<double>("spacing");
        QTest::newRow("hatch") << map::Pattern::Hatch << 5.0;
        QTest::newRow("light hatch") << map::Pattern::LightHatch << 6.0;
    }
    void hatchesFillTheirFaceAndNothingElse() {
        QFETCH(map::Pattern, pattern);
        QFETCH(double, spacing);
        const auto scene = twoSquares();
        map::Style style = plainStyle(*scene);
        style.pattern[0] = pattern;
        const VectorMap map = map::vectorMap(*scene, viewOfSquares(), style);
        QCOMPARE(map.patterns.size(), std::size_t(1));
        const VectorMap::Lines& hatch = map.patterns.front();
        QCOMPARE(hatch.face, std::optional(map.fills[0].face));
        QVERIFY2(std::abs(lengthOf(hatch.path) * spacing / 9600 - 1) < 0.03,
                 qPrintable(QString::number(lengthOf(hatch.path))));
        const double sign = pattern == map::Pattern::Hatch ? 1 : -1;
        const QPointF anchor = viewOfSquares().toDevice({0, 0});
        for (const auto& [from, to] : segmentsOf(hatch.path)) {
            for (const double share : {0.01, 0.5, 0.99})
                QVERIFY(map.fills[0].path.contains(from + (to - from) * share));
            // On the lines of the pattern, anchored to the plane.
            for (const QPointF& end : {from, to}) {
                const double across = (end.x() - anchor.x() + sign * (end.y() - anchor.y())) / std::numbers::sqrt2;
                QVERIFY(std::abs(across / spacing - std::round(across / spacing)) < 1e-6);
            }
        }
    }

    // Oracle: two dots every 4 × 4 points.
    void dotsStandInsideTheirFace() {
        const auto scene = twoSquares();
        map::Style style = plainStyle(*scene);
        style.pattern[0] = map::Pattern::Dots;
        const VectorMap map = map::vectorMap(*scene, viewOfSquares(), style);
        const auto dots = segmentsOf(map.patterns.front().path);
        QVERIFY2(std::abs(double(dots.size()) / (9600 / 8.0) - 1) < 0.05, qPrintable(QString::number(dots.size())));
        for (const auto& [from, to] : dots)
            QVERIFY(map.fills[0].path.contains(from));
        QCOMPARE(map.patterns.front().cap, Qt::RoundCap);
    }

    // By hand: 400 px round A and 80 px round its hole; half of the way is inked when it is dashed.
    void outlinesAreCasingAndLine() {
        const auto scene = twoSquares();
        map::Style style = plainStyle(*scene);
        map::Outline outline;
        outline.faces = {true, false};
        outline.line = {Qt::red, 2};
        outline.casing = {Qt::white, 4};
        style.outlines = {outline};
        const VectorMap solid = map::vectorMap(*scene, viewOfSquares(), style);
        QCOMPARE(solid.outlines.size(), std::size_t(2));
        QCOMPARE(solid.outlines[0].width, 4.0);
        QCOMPARE(solid.outlines[1].colour, QColor(Qt::red));
        QVERIFY(std::abs(lengthOf(solid.outlines[1].path) - 480) < 0.01);

        style.outlines.front().dash = 5;
        const VectorMap dashed = map::vectorMap(*scene, viewOfSquares(), style);
        // Round ends add a width to each dash, so that as much is inked as not.
        const double inked = lengthOf(dashed.outlines[1].path);
        QVERIFY2(inked > 480 * 0.25 && inked < 480 * 0.36, qPrintable(QString::number(inked)));
    }

    void overseasFramesKeepToTheirTile() {
        auto scene = std::make_shared<map::Scene>(*twoSquares());
        const geo::Box world{500'000, 6'500'000, 501'000, 6'501'000}; // cuts B off
        scene->frames = {support::frameOf(QStringLiteral("GLP"), 2154, world, world, true)};
        const VectorMap map = map::vectorMap(*scene, viewOfSquares(), plainStyle(*scene));
        QCOMPARE(map.clips.front(), QRectF(5, 5, 100, 100));
        QCOMPARE(map.clipped, std::vector<bool>{true});
        QCOMPARE(map.edges.size(), std::size_t(1));
        QCOMPARE(map.edges.front(), QRectF(5.5, 5.5, 99, 99));
    }

    void whatIsFarAwayIsCutOff() {
        const auto scene = support::sceneOf(support::shakenGrid(20, 20, 500));
        map::View view = viewOfSquares();
        view.centre = {support::origin().x + 5000, support::origin().y + 5000};
        view.metresPerPixel = 2;
        const VectorMap map = map::vectorMap(*scene, view, plainStyle(*scene));
        const QRectF near = QRectF(QPointF(0, 0), QSizeF(view.size)).adjusted(-9, -9, 9, 9);
        QVERIFY(map.fills.size() > 1 && map.fills.size() < 12);
        double area = 0;
        QPainterPath picture;
        picture.addRect(QRectF(QPointF(0, 0), QSizeF(view.size)));
        for (const VectorMap::Fill& fill : map.fills) {
            QVERIFY(near.contains(fill.path.controlPointRect()));
            area += areaOf(fill.path.intersected(picture));
        }
        QVERIFY2(std::abs(area - 200 * 110) < 1, qPrintable(QString::number(area)));
        for (const VectorMap::Lines& lines : map.borders)
            QVERIFY(near.contains(lines.path.controlPointRect()));
    }

    // Oracle: the even-odd rule at points of a lattice.
    void clippedRingsHoldTheSamePoints() {
        std::mt19937 random(22'11'2026);
        std::uniform_real_distribution<double> anywhere(-20, 120);
        const map::DeviceBox box{0, 0, 100, 80};
        for (int run = 0; run < 200; ++run) {
            std::vector<QPointF> ring;
            for (int i = 0; i < 3 + run % 9; ++i)
                ring.emplace_back(anywhere(random), anywhere(random));
            const QPolygonF whole(QList<QPointF>(ring.begin(), ring.end()));
            const std::vector<QPointF> cut = map::clippedRing(ring, box);
            const QPolygonF clipped(QList<QPointF>(cut.begin(), cut.end()));
            for (double x = 0.5; x < 100; x += 3) {
                for (double y = 0.5; y < 80; y += 3)
                    QCOMPARE(clipped.containsPoint({x, y}, Qt::OddEvenFill),
                             whole.containsPoint({x, y}, Qt::OddEvenFill));
            }
        }
    }

    // Oracle: the length inside the box of lines cut in a thousand pieces.
    void clippedLinesKeepWhatIsInTheBox() {
        std::mt19937 random(5);
        std::uniform_real_distribution<double> anywhere(-50, 150);
        const map::DeviceBox box{0, 0, 100, 80};
        for (int run = 0; run < 100; ++run) {
            const std::vector<QPointF> line{{anywhere(random), anywhere(random)},
                                            {anywhere(random), anywhere(random)},
                                            {anywhere(random), anywhere(random)}};
            QPainterPath path;
            map::addClippedLine(path, line, box);
            double inside = 0;
            for (std::size_t i = 1; i < line.size(); ++i) {
                const QPointF way = (line[i] - line[i - 1]) / 1000;
                for (int piece = 0; piece < 1000; ++piece) {
                    const QPointF at = line[i - 1] + way * (piece + 0.5);
                    if (at.x() >= box.left && at.x() <= box.right && at.y() >= box.top && at.y() <= box.bottom)
                        inside += std::hypot(way.x(), way.y());
                }
            }
            QVERIFY(std::abs(lengthOf(path) - inside) < 1);
        }
    }

    void nothingToDrawGivesNothing() {
        const map::Scene empty{nullptr, nullptr, support::oneFrame(), 1};
        const VectorMap map = map::vectorMap(empty, viewOfSquares(), {});
        QVERIFY(map.fills.empty() && map.borders.empty() && map.outlines.empty() && map.patterns.empty());
    }
};

QTEST_GUILESS_MAIN(TestVectorMap)
#include "test_vector_map.moc"
