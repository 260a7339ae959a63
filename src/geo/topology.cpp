#include "geo/topology.h"

#include "geo/segment_grid.h"
#include "geo/sort_once.h"

#include <algorithm>

namespace geo {

std::vector<std::uint32_t> Topology::neighbours(std::uint32_t territory) const {
    std::vector<std::uint32_t> found;
    for (const FaceId face : facesOf(territory))
        for (const Use& use : std::span(m_uses).subspan(m_faces[face].firstUse, m_faces[face].useCount)) {
            const Arc& arc = m_arcs[use.arc];
            const FaceId other = use.reversed ? arc.left : arc.right;
            if (other != kNoFace && m_faces[other].territory != territory)
                found.push_back(m_faces[other].territory);
        }
    sortOnce(found);
    return found;
}

std::span<const FaceId> Topology::facesOf(std::uint32_t territory) const {
    Q_ASSERT(territory + 1 < m_firstFaceOfTerritory.size());
    return {m_facesByTerritory.data() + m_firstFaceOfTerritory[territory],
            m_facesByTerritory.data() + m_firstFaceOfTerritory[territory + 1]};
}

Box Topology::boundsOf(std::uint32_t territory) const {
    const auto faces = facesOf(territory);
    Box bounds;
    for (const FaceId face : faces)
        if (m_faces[face].frame == m_faces[faces.front()].frame)
            bounds.add(m_faces[face].world);
    return bounds;
}

int Topology::territoryOf(const QString& code) const {
    return m_territoryOf.value(code, -1);
}

std::span<const SegmentGrid> Topology::grids() const {
    return m_grids ? std::span<const SegmentGrid>(*m_grids) : std::span<const SegmentGrid>();
}

std::size_t Topology::bytes() const {
    const auto held = [](const auto& vector) { return vector.capacity() * sizeof vector[0]; };
    std::size_t sum = held(m_faces) + held(m_arcs) + held(m_uses) + held(m_vertices) + held(m_tolerances) +
                      held(m_facesByTerritory) + held(m_firstFaceOfTerritory);
    for (const SegmentGrid& grid : grids())
        sum += grid.bytes();
    return sum;
}

} // namespace geo
