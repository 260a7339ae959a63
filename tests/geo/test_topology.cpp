#include "geo/topology.h"
#include "made_boundaries.h"
#include "sound_topology.h"

#include <QTest>
#include <limits>
#include <set>

using geo::BorderLevel;
using geo::Topology;
using territory::Diagnosis;

namespace {

// Somewhere in the middle of the mainland, in Lambert-93.
constexpr double kX = 700'000, kY = 6'600'000;

MadeBoundaries::Vertices square(double x, double y, double side) {
    return MadeBoundaries::square(kX + x, kY + y, side);
}

geo::TopologyResult built(const MadeBoundaries& made) {
    auto result = geo::buildTopology(made.boundaries());
    return result ? std::move(*result) : geo::TopologyResult{};
}

int sharedArcs(const Topology& topology) {
    return static_cast<int>(
        std::ranges::count_if(topology.arcs(), [](const auto& arc) { return arc.right != geo::kNoFace; }));
}

} // namespace

/// Shared arcs, on drawings whose arcs can be counted on paper.
class TestTopology : public QObject {
    Q_OBJECT
private slots:
    void twoSquaresShareOneArc();
    void orientationOfTheFileDoesNotMatter();
    void holeFilledByAnotherFace();
    void holeLeftEmpty();
    void enclaveOfTwoFaces();
    void islandsAreClosedArcs();
    void threeFacesMeetInANode();
    void squaresThatTouchAtACornerShareNothing();
    void unmatchedVerticesShareNothing();
    void duplicateFacesAreReported();
    void overlapsAreReported_data();
    void overlapsAreReported();
    void facesOfOneTerritory();
    void levelIsTheCoarsestThatDiffers();
    void severalSourcesMakeOneSet();
    void guadeloupeAndMartiniqueByTheirPlace();
    void repeatedVerticesAreDropped();
    void outsideAllFramesIsReported();
    void nothingInFranceIsAProblem();
    void tooManyFacesAreRefused();
    void unknownCrsIsAProblem();
    void stopIsObeyed();
    void progressGrows();
    void largestPartKeepsAnAreaAtAnyScale();
    void oneThreadAndTwoGiveTheSame();
};

void TestTopology::twoSquaresShareOneArc() {
    const auto [topology, diagnosis] =
        built(MadeBoundaries().feature("A").ring(square(0, 0, 1000)).feature("B").ring(square(1000, 0, 1000)));
    QVERIFY(isSound(topology));
    QVERIFY(diagnosis.findings().empty());
    QCOMPARE(topology.faces().size(), 2U);
    QCOMPARE(topology.arcs().size(), 3U);
    QCOMPARE(sharedArcs(topology), 1);
    QCOMPARE(topology.vertices().size(), 2U + 4U + 4U); // the border, and the rest of each square
    QCOMPARE(topology.codes(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(topology.names().last(), QStringLiteral("Territoire B"));
    QCOMPARE(topology.neighbours(0), std::vector<std::uint32_t>{1});
    QCOMPARE(topology.neighbours(1), std::vector<std::uint32_t>{0});
    QCOMPARE(topology.territoryOf(QStringLiteral("B")), 1);
    QCOMPARE(topology.territoryOf(QStringLiteral("C")), -1);
    QCOMPARE(topology.boundsOf(1), (geo::Box{kX + 1000, kY, kX + 2000, kY + 1000}));
    QVERIFY(!topology.knowsDepartements());
    for (const auto& face : topology.faces())
        QVERIFY(std::abs(face.area - 1e6) < 1e-3);
    for (const auto& arc : topology.arcs()) {
        if (arc.right == geo::kNoFace) {
            QCOMPARE(arc.level, BorderLevel::Outline);
            continue;
        }
        QCOMPARE(arc.level, BorderLevel::Territory);
        const bool up = topology.vertices()[arc.first].y < topology.vertices()[arc.first + 1].y;
        QCOMPARE(arc.left, up ? 0 : 1); // A is to the west
    }
}

void TestTopology::orientationOfTheFileDoesNotMatter() {
    auto clockwise = square(1000, 0, 1000);
    std::ranges::reverse(clockwise);
    const auto [topology, diagnosis] =
        built(MadeBoundaries().feature("A").ring(square(0, 0, 1000)).feature("B").ring(clockwise));
    QVERIFY(isSound(topology));
    QCOMPARE(sharedArcs(topology), 1);
    QVERIFY(topology.faces()[1].area > 0);
}

void TestTopology::holeFilledByAnotherFace() {
    const auto [topology, diagnosis] = built(MadeBoundaries()
                                                 .feature("A")
                                                 .ring(square(0, 0, 3000))
                                                 .hole(square(1000, 1000, 1000))
                                                 .feature("B")
                                                 .ring(square(1000, 1000, 1000)));
    QVERIFY(isSound(topology));
    QVERIFY(diagnosis.findings().empty());
    QCOMPARE(topology.arcs().size(), 2U); // both closed
    QCOMPARE(sharedArcs(topology), 1);
    QVERIFY(std::abs(topology.faces()[0].area - 8e6) < 1e-3);
    QVERIFY(std::abs(topology.faces()[1].area - 1e6) < 1e-3);
    QCOMPARE(topology.neighbours(1), std::vector<std::uint32_t>{0});
}

void TestTopology::holeLeftEmpty() { // Llívia
    const auto [topology, diagnosis] =
        built(MadeBoundaries().feature("A").ring(square(0, 0, 3000)).hole(square(1000, 1000, 1000)));
    QVERIFY(isSound(topology));
    QCOMPARE(topology.arcs().size(), 2U);
    QCOMPARE(sharedArcs(topology), 0);
    QVERIFY(std::abs(topology.faces()[0].area - 8e6) < 1e-3);
}

void TestTopology::enclaveOfTwoFaces() {
    // B and C fill the hole of A side by side: the hole's ring is cut where B meets C.
    const auto [topology, diagnosis] = built(MadeBoundaries()
                                                 .feature("A")
                                                 .ring(square(0, 0, 4000))
                                                 .hole({{kX + 1000, kY + 1000},
                                                        {kX + 1000, kY + 2000},
                                                        {kX + 2000, kY + 2000},
                                                        {kX + 3000, kY + 2000},
                                                        {kX + 3000, kY + 1000},
                                                        {kX + 2000, kY + 1000}})
                                                 .feature("B")
                                                 .ring(square(1000, 1000, 1000))
                                                 .feature("C")
                                                 .ring(square(2000, 1000, 1000)));
    QVERIFY(isSound(topology));
    QCOMPARE(topology.arcs().size(), 4U); // around A, A|B, A|C, B|C
    QCOMPARE(sharedArcs(topology), 3);
    QCOMPARE(topology.neighbours(0), (std::vector<std::uint32_t>{1, 2}));
    QCOMPARE(topology.neighbours(1), (std::vector<std::uint32_t>{0, 2}));
}

void TestTopology::islandsAreClosedArcs() {
    const auto [topology, diagnosis] = built(
        MadeBoundaries().feature("A").ring(square(0, 0, 1000)).ring(square(5000, 0, 200)).ring(square(9000, 0, 400)));
    QVERIFY(isSound(topology));
    QCOMPARE(topology.faces().size(), 1U);
    QCOMPARE(topology.arcs().size(), 3U);
    for (const auto& arc : topology.arcs()) {
        QCOMPARE(arc.count, 5U);
        QCOMPARE(topology.vertices()[arc.first], topology.vertices()[arc.first + 4]);
    }
    const geo::Coordinate inside = topology.faces()[0].interior; // in the largest
    QVERIFY(inside.x > kX && inside.x < kX + 1000 && inside.y > kY && inside.y < kY + 1000);
}

void TestTopology::threeFacesMeetInANode() {
    // A below, B and C side by side above it.
    const auto [topology, diagnosis] =
        built(MadeBoundaries()
                  .feature("A")
                  .ring({{kX, kY}, {kX + 2000, kY}, {kX + 2000, kY + 1000}, {kX + 1000, kY + 1000}, {kX, kY + 1000}})
                  .feature("B")
                  .ring(square(0, 1000, 1000))
                  .feature("C")
                  .ring(square(1000, 1000, 1000)));
    QVERIFY(isSound(topology));
    // Euler's formula for a connected plane drawing: nodes − arcs + regions = 2, here 4 − 6 + 4 (with the outside).
    QCOMPARE(topology.arcs().size(), 6U);
    QCOMPARE(sharedArcs(topology), 3);
}

void TestTopology::squaresThatTouchAtACornerShareNothing() {
    const auto [topology, diagnosis] =
        built(MadeBoundaries().feature("A").ring(square(0, 0, 1000)).feature("B").ring(square(1000, 1000, 1000)));
    QVERIFY(isSound(topology));
    QCOMPARE(sharedArcs(topology), 0);
    QVERIFY(topology.neighbours(0).empty());
    QVERIFY(diagnosis.findings().empty());
}

void TestTopology::unmatchedVerticesShareNothing() {
    // B has a vertex in the middle of A's side: the sides are not the same edges.
    const auto [topology, diagnosis] = built(MadeBoundaries()
                                                 .feature("A")
                                                 .ring(square(0, 0, 1000))
                                                 .feature("B")
                                                 .ring({{kX + 1000, kY},
                                                        {kX + 2000, kY},
                                                        {kX + 2000, kY + 1000},
                                                        {kX + 1000, kY + 1000},
                                                        {kX + 1000, kY + 500}}));
    QVERIFY(isSound(topology));
    QCOMPARE(sharedArcs(topology), 0);
    QVERIFY(std::abs(topology.faces()[0].area + topology.faces()[1].area - 2e6) < 1e-3);
    QVERIFY(diagnosis.findings().empty()); // side by side all the same
}

void TestTopology::duplicateFacesAreReported() {
    const auto [topology, diagnosis] = built(MadeBoundaries()
                                                 .feature("A")
                                                 .ring(square(0, 0, 1000))
                                                 .feature("A bis")
                                                 .ring(square(0, 0, 1000))
                                                 .feature("B")
                                                 .ring(square(1000, 0, 1000)));
    QVERIFY(isSound(topology));
    QCOMPARE(topology.faces().size(), 3U);
    const auto* overlap = diagnosis.find(Diagnosis::Cause::OverlappingFaces);
    QVERIFY(overlap);
    QCOMPARE(overlap->count, 2);
    QVERIFY(overlap->samples.first().contains(QStringLiteral("A")));
}

void TestTopology::overlapsAreReported_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("side");
    QTest::addColumn<int>("faces");
    QTest::newRow("in part") << 500.0 << 800.0 << 2;
    QTest::newRow("wholly inside") << 300.0 << 100.0 << 2;
    QTest::newRow("by a hand's breadth") << 999.9 << 800.0 << 0;
    QTest::newRow("apart") << 1100.0 << 100.0 << 0;
}

void TestTopology::overlapsAreReported() {
    QFETCH(double, x);
    QFETCH(double, side);
    QFETCH(int, faces);
    const auto [topology, diagnosis] =
        built(MadeBoundaries().feature("A").ring(square(0, 0, 1000)).feature("B").ring(square(x, 300, side)));
    QVERIFY(isSound(topology));
    const auto* overlap = diagnosis.find(Diagnosis::Cause::OverlappingFaces);
    QCOMPARE(overlap ? overlap->count : 0, faces);
    QVERIFY(!diagnosis.find(Diagnosis::Cause::RepairedRing));
}

void TestTopology::facesOfOneTerritory() {
    // E straddles two départements: two faces, one territory.
    const auto [topology, diagnosis] = built(MadeBoundaries()
                                                 .feature("E", "18", "24")
                                                 .ring(square(0, 0, 1000))
                                                 .feature("F", "23", "75")
                                                 .ring(square(0, 1000, 1000))
                                                 .feature("E", "36", "24")
                                                 .ring(square(1000, 0, 1000)));
    QVERIFY(isSound(topology));
    QCOMPARE(topology.faces().size(), 3U);
    QCOMPARE(topology.codes().size(), 2);
    QCOMPARE(topology.facesOf(0).size(), 2U);
    QCOMPARE(topology.facesOf(1).size(), 1U);
    QCOMPARE(topology.departements(), (QStringList{QStringLiteral("18"), QStringLiteral("23"), QStringLiteral("36")}));
    QCOMPARE(topology.boundsOf(0), (geo::Box{kX, kY, kX + 2000, kY + 1000}));
    QCOMPARE(topology.neighbours(0), std::vector<std::uint32_t>{1}); // not itself
    for (const auto& arc : topology.arcs())
        QCOMPARE(arc.sameTerritory, arc.right != geo::kNoFace && arc.level == BorderLevel::Departement);
}

void TestTopology::levelIsTheCoarsestThatDiffers() {
    const auto [topology, diagnosis] = built(MadeBoundaries()
                                                 .feature("A", "18", "24")
                                                 .ring(square(0, 0, 1000))
                                                 .feature("B", "18", "24")
                                                 .ring(square(1000, 0, 1000))
                                                 .feature("C", "36", "24")
                                                 .ring(square(2000, 0, 1000))
                                                 .feature("D", "23", "75")
                                                 .ring(square(3000, 0, 1000)));
    std::map<std::set<int>, BorderLevel> levels;
    for (const auto& arc : topology.arcs())
        if (arc.right != geo::kNoFace)
            levels[{arc.left, arc.right}] = arc.level;
    QCOMPARE(levels.size(), 3U);
    QCOMPARE((levels[{0, 1}]), BorderLevel::Territory);
    QCOMPARE((levels[{1, 2}]), BorderLevel::Departement);
    QCOMPARE((levels[{2, 3}]), BorderLevel::Region);
}

void TestTopology::severalSourcesMakeOneSet() {
    auto made = MadeBoundaries().feature("A").ring(square(0, 0, 1000)).feature("B").ring(square(1000, 0, 1000));
    territory::Boundaries boundaries = made.boundaries();
    boundaries.sources.push_back(boundaries.sources.front()); // the same CRS in another file: vertices still match
    boundaries.features[1].source = 1;
    territory::Boundaries::Source degrees;
    degrees.crs.epsg = 4326;
    boundaries.sources.push_back(degrees);
    territory::Boundaries::Feature reunion;
    reunion.code = QStringLiteral("R");
    reunion.firstRing = 2;
    reunion.ringCount = 1;
    reunion.source = 2;
    boundaries.features.push_back(reunion);
    boundaries.rings.push_back({static_cast<std::uint32_t>(boundaries.coordinates.size()), 3, false});
    boundaries.coordinates.insert(boundaries.coordinates.end(), {{55.4, -21.0}, {55.5, -21.0}, {55.5, -20.9}});

    const auto result = geo::buildTopology(boundaries);
    QVERIFY(result);
    const Topology& topology = result->topology;
    QVERIFY(isSound(topology));
    QCOMPARE(topology.faces().size(), 3U);
    QCOMPARE(sharedArcs(topology), 1);
    const auto& face = topology.faces()[topology.facesOf(2).front()];
    QCOMPARE(int(face.frame), 4);
    QVERIFY(face.world.minX > 310'000 && face.world.maxX < 384'000); // metres of EPSG 2975
    QVERIFY(std::is_sorted(topology.arcs().begin(), topology.arcs().end(),
                           [](const auto& a, const auto& b) { return a.frame < b.frame; }));
}

void TestTopology::guadeloupeAndMartiniqueByTheirPlace() {
    const auto [topology, diagnosis] = built(MadeBoundaries(5490)
                                                 .feature("M")
                                                 .ring(MadeBoundaries::square(709'000, 1'615'000, 1000))
                                                 .feature("G")
                                                 .ring(MadeBoundaries::square(656'000, 1'796'000, 1000)));
    QCOMPARE(topology.faces().size(), 2U);
    QCOMPARE(int(topology.faces()[topology.facesOf(0).front()].frame), 2);
    QCOMPARE(int(topology.faces()[topology.facesOf(1).front()].frame), 1);
    QCOMPARE(topology.faces()[topology.facesOf(0).front()].world.minX, 709'000.0); // as it stands in the file
}

void TestTopology::repeatedVerticesAreDropped() {
    auto vertices = square(0, 0, 1000);
    vertices.insert(vertices.begin() + 1, vertices[1]);
    vertices.push_back(vertices.front()); // closed although it needn't be
    const auto [topology, diagnosis] = built(MadeBoundaries().feature("A").ring(vertices));
    QVERIFY(isSound(topology));
    QCOMPARE(topology.vertices().size(), 5U);
}

void TestTopology::outsideAllFramesIsReported() {
    const auto [topology, diagnosis] = built(MadeBoundaries(4326)
                                                 .feature("A")
                                                 .ring({{2.0, 47.0}, {2.1, 47.0}, {2.1, 47.1}})
                                                 .feature("NY")
                                                 .ring({{-74.0, 40.0}, {-73.9, 40.0}, {-73.9, 40.1}}));
    QCOMPARE(topology.faces().size(), 1U);
    QCOMPARE(topology.codes(), QStringList{QStringLiteral("A")});
    const auto* finding = diagnosis.find(Diagnosis::Cause::BadCoordinate);
    QVERIFY(finding);
    QCOMPARE(finding->count, 1);
    QVERIFY(finding->samples.first().contains(QStringLiteral("NY")));
}

void TestTopology::nothingInFranceIsAProblem() {
    const auto result = geo::buildTopology(
        MadeBoundaries(4326).feature("NY").ring({{-74.0, 40.0}, {-73.9, 40.0}, {-73.9, 40.1}}).boundaries());
    QVERIFY(!result);
    QVERIFY(!result.error().what.isEmpty());
    QVERIFY(!geo::buildTopology({}));
}

void TestTopology::tooManyFacesAreRefused() {
    MadeBoundaries made;
    for (int i = 0; i <= int(geo::kMaxFaces); ++i)
        made.feature("X").ring(square(i % 300 * 10, i / 300 * 10, 5));
    const auto result = geo::buildTopology(made.boundaries());
    QVERIFY(!result);
    QVERIFY(result.error().what.contains(QStringLiteral("65535")));
}

void TestTopology::unknownCrsIsAProblem() {
    QVERIFY(!geo::buildTopology(MadeBoundaries(999999).feature("A").ring(square(0, 0, 1)).boundaries()));
}

void TestTopology::stopIsObeyed() {
    std::stop_source stop;
    stop.request_stop();
    const auto made = MadeBoundaries().feature("A").ring(square(0, 0, 1000));
    QVERIFY(!geo::buildTopology(made.boundaries(), geo::standardFrames(), stop.get_token()));
}

void TestTopology::progressGrows() {
    std::vector<double> shares;
    const auto made = MadeBoundaries().feature("A").ring(square(0, 0, 1000));
    QVERIFY(geo::buildTopology(made.boundaries(), geo::standardFrames(), {},
                               [&](double share, const QString&) { shares.push_back(share); }));
    QVERIFY(shares.size() >= 2 && std::ranges::is_sorted(shares) && shares.back() == 1.0);
}

void TestTopology::largestPartKeepsAnAreaAtAnyScale() {
    // A coast of two arcs only (A and B halve an island), and a small island of A.
    MadeBoundaries::Vertices west{{kX, kY + 1000}, {kX - 500, kY + 500}, {kX, kY}},
        east{{kX, kY}, {kX + 500, kY + 500}, {kX, kY + 1000}};
    const auto [topology, diagnosis] =
        built(MadeBoundaries().feature("A").ring(west).ring(square(9000, 0, 100)).feature("B").ring(east));
    for (const auto& face : topology.faces()) {
        int infinite = 0;
        for (const auto& use : topology.uses().subspan(face.firstUse, face.useCount)) {
            const auto& arc = topology.arcs()[use.arc];
            for (std::uint32_t i = 0; i + 1 < arc.count; ++i)
                infinite += std::isinf(topology.tolerances()[arc.first + i]);
            if (use.ringEnd)
                break;
        }
        QVERIFY(infinite >= 3);
    }
    for (const auto& arc : topology.arcs())
        if (arc.world.minX > kX + 8000) // the small island goes when the tolerance is past its size
            QCOMPARE(arc.interiorTolerance, std::hypot(100.0F, 100.0F));
}

void TestTopology::oneThreadAndTwoGiveTheSame() {
    MadeBoundaries made;
    for (int i = 0; i < 900; ++i)
        made.feature(QByteArray::number(i).constData()).ring(square(i % 30 * 100, i / 30 * 100, 100));
    const auto one = geo::buildTopology(made.boundaries(), geo::standardFrames(), {}, {}, 1);
    const auto two = geo::buildTopology(made.boundaries(), geo::standardFrames(), {}, {}, 2);
    QVERIFY(one && two);
    QVERIFY(std::ranges::equal(one->topology.vertices(), two->topology.vertices()));
    QVERIFY(std::ranges::equal(one->topology.tolerances(), two->topology.tolerances()));
    // A grid of 30 × 30: 2 · 30 · 29 inner sides; the outer sides join where only one square has a corner.
    QCOMPARE(sharedArcs(one->topology), 2 * 30 * 29);
    QCOMPARE(one->topology.neighbours(31), (std::vector<std::uint32_t>{1, 30, 32, 61}));
}

QTEST_GUILESS_MAIN(TestTopology)
#include "test_topology.moc"
