#include "geo/face_locator.h"

#include <algorithm>

namespace geo {

FaceLocator::FaceLocator(std::shared_ptr<const Topology> topology) : m_topology(std::move(topology)) {
    const auto arcs = m_topology->arcs(); // by frame
    for (auto begin = arcs.begin(); begin != arcs.end();) {
        const FrameId frame = begin->frame;
        const auto end = std::find_if(begin, arcs.end(), [&](const Topology::Arc& arc) { return arc.frame != frame; });
        while (m_grids.size() < frame)
            m_grids.emplace_back(*m_topology, std::span<const Topology::Arc>());
        m_grids.emplace_back(*m_topology, std::span(begin, end));
        begin = end;
    }
}

FaceLocator::~FaceLocator() = default;

FaceId FaceLocator::faceAt(FrameId frame, Coordinate world) const {
    return frame < m_grids.size() ? m_grids[frame].faceAt(world) : kNoFace;
}

std::size_t FaceLocator::bytes() const {
    std::size_t sum = 0;
    for (const SegmentGrid& grid : m_grids)
        sum += grid.bytes();
    return sum;
}

} // namespace geo
