#pragma once

#include "geo/segment_grid.h"
#include "geo/topology.h"

#include <memory>

namespace geo {

/// Which face is at a point, exactly: full-detail arcs, half-open rule (a point on a border belongs to the face that a
/// ray from the west last entered). Where faces overlap, one of them. About 0.1 µs a question. Immutable; any thread.
class FaceLocator {
public:
    explicit FaceLocator(std::shared_ptr<const Topology> topology);
    ~FaceLocator();
    FaceId faceAt(FrameId frame, Coordinate world) const; ///< kNoFace outside.
    std::size_t bytes() const;                            ///< Memory held, the topology apart.

private:
    std::shared_ptr<const Topology> m_topology;
    std::vector<SegmentGrid> m_grids; ///< One a frame.
};

} // namespace geo
