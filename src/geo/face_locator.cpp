#include "geo/face_locator.h"

#include "geo/segment_grid.h"

namespace geo {

FaceLocator::FaceLocator(std::shared_ptr<const Topology> topology) : m_topology(std::move(topology)) {}

FaceId FaceLocator::faceAt(FrameId frame, Coordinate world) const {
    const auto grids = m_topology->grids();
    return frame < grids.size() ? grids[frame].faceAt(*m_topology, world) : kNoFace;
}

} // namespace geo
