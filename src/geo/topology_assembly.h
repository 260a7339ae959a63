#pragma once

#include "geo/arc_cutting.h"
#include "geo/coverage_check.h"
#include "geo/interior_point.h"
#include "geo/topology.h"

#include <optional>

namespace geo {

/// Puts a topology together from cut rings: arcs sorted and simplified, faces measured, the grid for location.
class TopologyAssembly {
public:
    struct Parts {
        std::vector<std::optional<FrameId>> frameOf; ///< By feature; nothing when left out.
        std::vector<std::uint32_t> featureOf;        ///< By face.
        MatchedRings rings;
        CutArcs arcs;
        std::vector<Coordinate> world; ///< By vertex, metres of its frame's CRS.
    };
    TopologyAssembly(const territory::Boundaries& boundaries, const std::vector<PlaneFrame>& frames, const Parts& parts,
                     int threads);
    Topology takeTopology() { return std::move(m_topology); }
    const CoverageFaults& faults() const { return m_faults; }

private:
    /// An exterior ring and the holes in it, in the topology's uses.
    struct PolygonUses {
        std::uint32_t firstUse = 0;
        std::uint32_t exteriorUses = 0;
        std::uint32_t useCount = 0; ///< With the holes.
    };

    void makeFaces();
    std::vector<Topology::Arc> describeArcs() const;
    void arrangeArcs();
    void fillArcs(const std::vector<std::uint32_t>& placeOf);
    void gatherUses(const std::vector<std::uint32_t>& placeOf);
    CoverageFaults checkArcs();
    double twiceAreaOf(const Topology::Use& use) const;
    void measureFaces();
    void measureFace(FaceId face);
    double twiceCoarsestArea(std::span<const Topology::Use> ring) const;
    void keepLargestParts();
    std::vector<RingVertices> ringsOf(const PolygonUses& part, float tolerance) const;
    bool holds(const PolygonUses& part, Coordinate point) const;
    void placeInteriorPoints();
    void indexTerritories();

    const territory::Boundaries& m_boundaries;
    const std::vector<PlaneFrame>& m_frames;
    const Parts& m_parts;
    int m_threads;
    std::vector<double> m_twiceArea;        ///< By arc: its share in the shoelace sum of the face on its left.
    std::vector<PolygonUses> m_largestPart; ///< By face.
    Topology m_topology;
    CoverageFaults m_faults;
};

} // namespace geo
