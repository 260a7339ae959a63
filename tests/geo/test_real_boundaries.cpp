#include "face_polygons.h"
#include "geo/face_locator.h"
#include "io/boundaries_reader.h"
#include "sound_topology.h"
#include "support/shared_data.h"

#include <QTest>
#include <cmath>
#include <map>
#include <random>
#include <set>

using geo::Coordinate;
using geo::Topology;

/// The real territories: counts, areas and neighbours that are known from elsewhere. Skipped where the files are
/// absent; the same code is held to drawings made by hand in test_topology and test_face_locator.
class TestRealBoundaries : public QObject {
    Q_OBJECT
private slots:
    void adminExpressIsOneCoverage();
    void areasAreThoseOfOgr();
    void neighboursOfDepartements();
    void neighboursAreMutual();
    void pickingEqualsBruteForce();
    void interiorPointsAreInside();
    void simplifiedBordersStayWithinTolerance();
    void everyFaceKeepsAnArea();
    void communesAreOneCoverage();
};

namespace {

std::shared_ptr<const geo::TopologyResult> opened(const QStringList& paths) {
    auto reading = io::readBoundaries(paths);
    if (!reading)
        return nullptr;
    auto built = geo::buildTopology(reading->boundaries);
    return built ? std::make_shared<const geo::TopologyResult>(std::move(*built)) : nullptr;
}

QStringList adminExpress(const QString& folder) {
    QStringList paths;
    for (const char* part : {"FRA_L93", "GLP_UTM20N", "MTQ_UTM20N", "GUF_UTM22N", "REU_UTM40S", "MYT_UTM38S"})
        paths << folder + QStringLiteral("/") + QLatin1String(part) + QStringLiteral("/EPCI.shp");
    return paths;
}

/// Empty regions that the arcs of a frame enclose, by Euler's formula for plane drawings: nodes − arcs + regions = 1 +
/// pieces.
int enclosedGaps(const Topology& topology, geo::FrameId frame) {
    std::map<std::pair<double, double>, int> nodes;
    std::vector<int> piece;
    const auto rootOf = [&](int node) {
        while (piece[node] != node)
            node = piece[node] = piece[piece[node]];
        return node;
    };
    const auto nodeAt = [&](Coordinate c) {
        const auto [it, isNew] = nodes.emplace(std::pair(c.x, c.y), static_cast<int>(piece.size()));
        if (isNew)
            piece.push_back(it->second);
        return it->second;
    };
    int arcs = 0;
    for (const auto& arc : topology.arcs()) {
        if (arc.frame != frame)
            continue;
        ++arcs;
        const int from = nodeAt(topology.vertices()[arc.first]);
        const int to = nodeAt(topology.vertices()[arc.first + arc.count - 1]);
        piece[rootOf(from)] = rootOf(to);
    }
    int pieces = 0;
    for (int node = 0; node < static_cast<int>(piece.size()); ++node)
        pieces += rootOf(node) == node;
    const FacePolygons polygons(topology);
    int parts = 0;
    for (std::size_t f = 0; f < topology.faces().size(); ++f)
        if (topology.faces()[f].frame == frame)
            for (const auto& ring : polygons.rings(static_cast<geo::FaceId>(f))) {
                double area = 0;
                for (std::size_t i = 0; i < ring.size(); ++i) {
                    const Coordinate a = ring[i], b = ring[(i + 1) % ring.size()];
                    area += (a.x - ring[0].x) * (b.y - ring[0].y) - (b.x - ring[0].x) * (a.y - ring[0].y);
                }
                parts += area > 0;
            }
    const int outside = 1;
    return 1 + pieces - static_cast<int>(nodes.size()) + arcs - parts - outside;
}

} // namespace

void TestRealBoundaries::adminExpressIsOneCoverage() {
    REQUIRE_SHARED_DATA(folder, "admin-express");
    const auto result = opened(adminExpress(folder));
    QVERIFY(result);
    const Topology& topology = result->topology;
    QVERIFY(isSound(topology));
    QCOMPARE(topology.codes().size(), 1255);
    QCOMPARE(topology.faces().size(), 1255U);
    std::array<int, 6> byFrame{};
    for (const auto& face : topology.faces())
        ++byFrame[face.frame];
    QCOMPARE(byFrame, (std::array{1232, 6, 3, 4, 5, 5}));
    QVERIFY(!result->diagnosis.find(territory::Diagnosis::Cause::OverlappingFaces));
    QVERIFY(!result->diagnosis.find(territory::Diagnosis::Cause::RepairedRing));
    QCOMPARE(enclosedGaps(topology, 0), 1); // Llívia
    for (geo::FrameId frame = 1; frame < 6; ++frame)
        QCOMPARE(enclosedGaps(topology, frame), 0);
}

void TestRealBoundaries::areasAreThoseOfOgr() {
    REQUIRE_SHARED_DATA(folder, "admin-express");
    const auto result = opened(adminExpress(folder));
    QVERIFY(result);
    std::array<double, 6> byFrame{};
    for (const auto& face : result->topology.faces())
        byFrame[face.frame] += face.area;
    // ogrinfo -dialect OGRSQL -sql "SELECT SUM(OGR_GEOM_AREA) FROM EPCI" admin-express/*/EPCI.shp (GDAL 3.6.2), square
    // metres
    const std::array ogr{548287322302.515, 1629983375.48343, 1082883620.33891,
                         83202298495.6335, 2502849410.45105, 363367384.939999};
    for (std::size_t i = 0; i < ogr.size(); ++i)
        QVERIFY2(std::abs(byFrame[i] - ogr[i]) < 1e-9 * ogr[i], qPrintable(QString::number(byFrame[i], 'f', 3)));
}

void TestRealBoundaries::neighboursOfDepartements() {
    REQUIRE_SHARED_DATA(file, "departements_2025.gpkg");
    const auto result = opened({file});
    QVERIFY(result);
    const Topology& topology = result->topology;
    QCOMPARE(topology.codes().size(), 101);
    const auto neighbours = [&](const char* code) {
        QStringList codes;
        for (const auto other : topology.neighbours(topology.territoryOf(QString::fromLatin1(code))))
            codes << topology.codes()[other];
        codes.sort();
        return codes.join(QLatin1Char(' '));
    };
    QCOMPARE(neighbours("75"), QStringLiteral("92 93 94"));
    QCOMPARE(neighbours("23"), QStringLiteral("03 18 19 36 63 87"));
    QCOMPARE(neighbours("2A"), QStringLiteral("2B"));
    QCOMPARE(neighbours("29"), QStringLiteral("22 56"));
    QCOMPARE(neighbours("974"), QString());
}

void TestRealBoundaries::neighboursAreMutual() {
    REQUIRE_SHARED_DATA(file, "epci_detail_569k.fgb");
    const auto result = opened({file});
    QVERIFY(result);
    const Topology& topology = result->topology;
    QVERIFY(isSound(topology));
    QCOMPARE(topology.codes().size(), 1255);
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t i = 0; i < 1255; ++i)
        for (const auto other : topology.neighbours(i))
            pairs.emplace(i, other);
    QVERIFY(pairs.size() > 5000);
    for (const auto& [a, b] : pairs)
        QVERIFY(pairs.contains({b, a}));
}

void TestRealBoundaries::pickingEqualsBruteForce() {
    REQUIRE_SHARED_DATA(file, "epci_detail_569k.fgb");
    const auto result = opened({file});
    QVERIFY(result);
    const auto topology = std::make_shared<const Topology>(result->topology);
    const geo::FaceLocator locator(topology);
    const FacePolygons polygons(*topology);
    std::mt19937_64 random(20250627);
    std::uniform_real_distribution<double> share(0, 1);
    int inside = 0;
    for (int i = 0; i < 100'000; ++i) {
        const auto frame = static_cast<geo::FrameId>(i % 10 < 5 ? 0 : 1 + i % 5);
        const geo::Box& world = geo::standardFrames()[frame].world;
        const Coordinate p{world.minX + share(random) * world.width(), world.minY + share(random) * world.height()};
        const auto expected = polygons.at(frame, p);
        QVERIFY(expected.size() <= 1);
        QCOMPARE(locator.faceAt(frame, p), expected.empty() ? geo::kNoFace : expected.front());
        inside += !expected.empty();
    }
    QVERIFY(inside > 30'000);
}

void TestRealBoundaries::interiorPointsAreInside() {
    REQUIRE_SHARED_DATA(file, "epci_detail_569k.fgb");
    const auto result = opened({file});
    QVERIFY(result);
    const FacePolygons polygons(result->topology);
    for (std::size_t f = 0; f < result->topology.faces().size(); ++f)
        QVERIFY(FacePolygons::holds(polygons.rings(static_cast<geo::FaceId>(f)), result->topology.faces()[f].interior));
}

void TestRealBoundaries::simplifiedBordersStayWithinTolerance() {
    REQUIRE_SHARED_DATA(file, "epci_detail_569k.fgb");
    const auto result = opened({file});
    QVERIFY(result);
    const Topology& topology = result->topology;
    const double t = 600; // half a pixel of the national map
    std::size_t kept = 0;
    for (const auto& arc : topology.arcs()) {
        const auto vertices = topology.vertices().subspan(arc.first, arc.count);
        const auto tolerances = topology.tolerances().subspan(arc.first, arc.count);
        for (std::size_t last = 0, i = 1; i < arc.count; ++i) {
            QVERIFY(i + 1 == arc.count || tolerances[i] <= arc.interiorTolerance);
            if (tolerances[i] < t)
                continue;
            const double dx = vertices[i].x - vertices[last].x, dy = vertices[i].y - vertices[last].y;
            const double length = dx * dx + dy * dy;
            for (std::size_t k = last + 1; k < i; ++k) {
                const double px = vertices[k].x - vertices[last].x, py = vertices[k].y - vertices[last].y;
                const double along = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0;
                QVERIFY(std::hypot(px - along * dx, py - along * dy) <= t + 1e-3);
            }
            last = i;
            ++kept;
        }
    }
    QVERIFY(kept < topology.vertices().size() / 5);
}

void TestRealBoundaries::everyFaceKeepsAnArea() {
    REQUIRE_SHARED_DATA(file, "epci_detail_569k.fgb");
    const auto result = opened({file});
    QVERIFY(result);
    const Topology& topology = result->topology;
    for (const auto& face : topology.faces()) {
        double area = 0; // of what is left at the coarsest scale
        for (const auto& use : topology.uses().subspan(face.firstUse, face.useCount)) {
            const auto& arc = topology.arcs()[use.arc];
            Coordinate last = topology.vertices()[arc.first];
            for (std::uint32_t i = arc.first + 1; i < arc.first + arc.count; ++i)
                if (std::isinf(topology.tolerances()[i])) {
                    const Coordinate at = topology.vertices()[i], origin = face.interior;
                    const double turn =
                        (last.x - origin.x) * (at.y - origin.y) - (at.x - origin.x) * (last.y - origin.y);
                    area += use.reversed ? -turn : turn;
                    last = at;
                }
        }
        QVERIFY(area > 0);
    }
}

void TestRealBoundaries::communesAreOneCoverage() {
    REQUIRE_SHARED_DATA(file, "communes_2018.fgb");
    const auto result = opened({file});
    QVERIFY(result);
    QVERIFY(isSound(result->topology));
    QCOMPARE(result->topology.faces().size(), 34868U);
    const geo::FaceLocator locator(std::make_shared<const Topology>(result->topology));
    for (std::size_t f = 0; f < result->topology.faces().size(); ++f) {
        const auto& face = result->topology.faces()[f];
        QCOMPARE(locator.faceAt(face.frame, face.interior), f);
    }
}

QTEST_GUILESS_MAIN(TestRealBoundaries)
#include "test_real_boundaries.moc"
