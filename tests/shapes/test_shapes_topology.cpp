#include "geo/topology.h"
#include "io/boundaries_reader.h"

#include <QTest>

#include <algorithm>

using geo::BorderLevel;

/// The shipped boundaries, read and cut into arcs the way that the program does it.
class TestShapesTopology : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWithoutAFinding();
    void everyBorderIsShared();
    void knowsDepartementsAndRegions();

private:
    io::BoundaryReading m_reading;
    geo::TopologyResult m_result;
};

void TestShapesTopology::initTestCase() {
    auto reading = io::readBoundaries({QStringLiteral(":/shapes/epci_2025_schematic.shp")});
    QVERIFY(reading);
    m_reading = std::move(*reading);
    auto result = geo::buildTopology(m_reading.boundaries);
    QVERIFY2(result, result ? "" : qPrintable(result.error().what));
    m_result = std::move(*result);
}

void TestShapesTopology::readsWithoutAFinding() {
    QVERIFY(m_reading.boundaries.schematic);
    for (const territory::Diagnosis* diagnosis : {&m_reading.diagnosis, &m_result.diagnosis})
        for (const auto& finding : diagnosis->findings())
            QVERIFY2(finding.severity == territory::Diagnosis::Severity::Notice, qPrintable(finding.text));
}

// The only land that France touches is abroad: an arc with one side is a shore or a foreign border, one closed line for
// each island.
void TestShapesTopology::everyBorderIsShared() {
    const geo::Topology& topology = m_result.topology;
    QCOMPARE(topology.codes().size(), 1255);
    QCOMPARE(topology.faces().size(), static_cast<std::size_t>(m_reading.boundaries.features.size()));
    const auto shared =
        std::ranges::count_if(topology.arcs(), [](const auto& arc) { return arc.right != geo::kNoFace; });
    QVERIFY(shared > 3000); // A planar map of n faces has near 3n borders.

    // Inland territories have neighbours all round: Creuse Sud-Ouest, Haut-Limousin en Marche.
    for (const char* inland : {"200067189", "200071942"}) {
        const int territory = topology.territoryOf(QLatin1String(inland));
        QVERIFY2(territory >= 0, inland);
        for (const geo::FaceId face : topology.facesOf(static_cast<std::uint32_t>(territory)))
            for (const auto& arc : topology.arcs())
                if (arc.left == face || arc.right == face)
                    QVERIFY2(arc.level != BorderLevel::Outline, inland);
    }
}

void TestShapesTopology::knowsDepartementsAndRegions() {
    const geo::Topology& topology = m_result.topology;
    QVERIFY(topology.knowsDepartements());
    QCOMPARE(topology.departements().size(), 101);
    QCOMPARE(topology.regions().size(), 18);
    const auto cut = std::ranges::count_if(topology.arcs(), [](const auto& arc) { return arc.sameTerritory; });
    QVERIFY(cut >= 59); // EPCI that straddle départements keep the line between their faces.
}

QTEST_GUILESS_MAIN(TestShapesTopology)
#include "test_shapes_topology.moc"
