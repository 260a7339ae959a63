#pragma once

#include "geo/topology.h"

#include <memory>

namespace geo {

/// Which face is at a point, exactly: full-detail arcs, half-open rule (a point on a border belongs to the face that a
/// ray from the west last entered). Where faces overlap, one of them. About 0.1 µs a question. Immutable; any thread.
class FaceLocator {
public:
    /// Costs nothing: the topology brings its grid.
    explicit FaceLocator(std::shared_ptr<const Topology> topology);
    FaceId faceAt(FrameId frame, Coordinate world) const; ///< kNoFace outside.

private:
    std::shared_ptr<const Topology> m_topology;
};

} // namespace geo
