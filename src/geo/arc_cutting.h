#pragma once

#include "geo/vertex_matching.h"

#include <vector>

namespace geo {

/// Rings cut where the pair of faces changes: every shared border is one arc.
struct CutArcs {
    /// A run of edges along a ring, from edge `start`, going on at the ring's beginning when it passes its end.
    struct Arc {
        std::uint32_t ring = 0;
        std::uint32_t start = 0; ///< Edge, index in MatchedRings::vertexOf.
        std::uint32_t edges = 0;
        FaceId right = kNoFace; ///< On the left is the ring's face.
    };
    std::vector<Arc> arcs;
    std::vector<Topology::Use> uses;     ///< Ring after ring.
    std::vector<std::uint32_t> firstUse; ///< By ring, one more than there are rings.
    std::vector<FaceId>
        overlapping; ///< Faces that have a whole edge on the same side as another face: they overlap. Ascending.
    std::vector<FaceId> touching; ///< Faces that pass a vertex twice, which valid ones may. Ascending.
};

/// An edge that two faces walk in opposite directions is shared; any other is an edge of its face alone.
CutArcs cutArcs(const MatchedRings& rings);

} // namespace geo
