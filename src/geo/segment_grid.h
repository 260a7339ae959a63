#pragma once

#include "geo/segment.h"
#include "geo/topology.h"

#include <span>
#include <vector>

namespace geo {

/// The segments of one frame's arcs in square cells, about one a cell, and the face of each cell that no segment
/// touches. A question looks west from the point for the nearest segment, which nearly always is in the cell or beside
/// it. It knows segments by number and is asked together with the topology that it was made from.
class SegmentGrid {
public:
    /// One for each frame that the topology's faces stand in, by FrameId.
    static std::shared_ptr<const std::vector<SegmentGrid>> ofFrames(const Topology& topology);

    FaceId faceAt(const Topology& topology, Coordinate point) const;
    /// All faces at a point: more than one where they overlap.
    std::vector<FaceId> facesAt(const Topology& topology, Coordinate point) const;

    std::size_t cellCount() const { return m_faces.size(); }
    /// First vertices of the segments that touch a cell.
    std::span<const std::uint32_t> segmentsIn(std::size_t cell) const {
        return {m_segments.data() + m_first[cell], m_segments.data() + m_first[cell + 1]};
    }
    /// The arc that a segment is of.
    const Topology::Arc& arcOf(const Topology& topology, std::uint32_t segment) const;

    std::size_t bytes() const;

private:
    /// A set of faces that a sweep has entered and not left.
    class OpenFaces;

    /// The arcs of one frame follow one another.
    SegmentGrid(const Topology& topology, std::uint32_t firstArc, std::uint32_t arcCount);
    static Segment segmentAt(const Topology& topology, std::uint32_t vertex);
    std::span<const Topology::Arc> arcs(const Topology& topology) const {
        return topology.arcs().subspan(m_firstArc, m_arcCount);
    }
    FaceId faceEastOf(const Topology& topology, std::uint32_t segment) const;
    int column(double x) const { return static_cast<int>((x - m_bounds.minX) * m_cellsPerMetre); }
    int row(double y) const { return static_cast<int>((y - m_bounds.minY) * m_cellsPerMetre); }
    std::size_t cell(int column, int row) const { return static_cast<std::size_t>(row) * m_columns + column; }

    void size(std::size_t segments);
    template <class Visit> void forEachCell(const Segment& segment, const Visit& visit) const;
    template <class Visit> void forEachSegment(const Topology& topology, const Visit& visit) const;
    void sortSegmentsIntoCells(const Topology& topology);
    void sweepEmptyCells(const Topology& topology);
    void cross(const Topology& topology, int column, std::size_t cell, Coordinate point, OpenFaces& open) const;
    OpenFaces openAt(const Topology& topology, Coordinate point) const;

    std::uint32_t m_firstArc = 0, m_arcCount = 0;
    Box m_bounds;
    double m_cellsPerMetre = 1;
    int m_columns = 0, m_rows = 0;
    std::vector<std::uint32_t> m_first;    ///< By cell, one more than there are cells: its segments.
    std::vector<std::uint32_t> m_segments; ///< The first vertex of each.
    std::vector<FaceId> m_faces;           ///< By cell; of use where it has no segment.
};

} // namespace geo
