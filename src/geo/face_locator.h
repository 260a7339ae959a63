#pragma once

#include "geo/topology.h"

#include <memory>

namespace geo {

/// Which face is at a point, exactly (full-detail arcs, half-open rule: a point on a border belongs to the face that a
/// ray to the west last entered). About 0.1 µs a question. Immutable; any thread.
class FaceLocator {
public:
    explicit FaceLocator(std::shared_ptr<const Topology> topology);
    ~FaceLocator();
    FaceId faceAt(FrameId frame, Coordinate world) const; ///< kNoFace outside.

private:
    struct Grid;
    std::shared_ptr<const Topology> m_topology;
    std::vector<Grid> m_grids; ///< One a frame.
};

} // namespace geo
