#pragma once

#include "geo/segment_grid.h"

#include <vector>

namespace geo {

/// Faces that GEOS should judge, and faces that lie over others. Ascending.
struct CoverageFaults {
    std::vector<FaceId> suspects;
    std::vector<FaceId> overlapping;
};

/// Looks for segments that cross or touch where no vertex joins them, and for rings on the wrong side of others.
/// Nothing found in a face, and no vertex passed twice, means that it is valid; linear in the segments where they are
/// evenly spread.
CoverageFaults checkCoverage(const Topology& topology, std::span<const SegmentGrid> grids);

} // namespace geo
