#pragma once

#include "geo/topology.h"

#include <span>
#include <vector>

namespace geo {

/// The segments of one frame's arcs in square cells, about one a cell, and the face of each cell that no segment
/// touches. A question looks west from the point for the nearest segment, which nearly always is in the cell or beside
/// it.
class SegmentGrid {
public:
    /// `arcs` are those of one frame, in the topology's order; the topology must outlive the grid and not move.
    SegmentGrid(const Topology& topology, std::span<const Topology::Arc> arcs);

    FaceId faceAt(Coordinate point) const;
    std::size_t bytes() const;

private:
    struct Segment {
        Coordinate a, b;
        bool crosses(double y) const { return (a.y <= y) != (b.y <= y); } ///< Half-open.
        double crossingAt(double y) const { return a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x); }
    };
    /// A set of faces that a sweep has entered and not left.
    class OpenFaces;

    Segment segmentAt(std::uint32_t vertex) const { return {m_vertices[vertex], m_vertices[vertex + 1]}; }
    const Topology::Arc& arcOf(std::uint32_t vertex) const;
    FaceId faceEastOf(std::uint32_t vertex) const;
    int column(double x) const { return static_cast<int>((x - m_bounds.minX) * m_cellsPerMetre); }
    int row(double y) const { return static_cast<int>((y - m_bounds.minY) * m_cellsPerMetre); }
    std::size_t cell(int column, int row) const { return static_cast<std::size_t>(row) * m_columns + column; }
    std::span<const std::uint32_t> segmentsIn(std::size_t cell) const {
        return {m_segments.data() + m_first[cell], m_segments.data() + m_first[cell + 1]};
    }

    void size(std::size_t segments);
    template <class Visit> void forEachCell(const Segment& segment, const Visit& visit) const;
    template <class Visit> void forEachSegment(const Visit& visit) const;
    void sortSegmentsIntoCells();
    void sweepEmptyCells();
    void cross(int column, std::size_t cell, Coordinate point, OpenFaces& open) const;
    FaceId faceAmongSeveral(Coordinate point) const;

    std::span<const Topology::Arc> m_arcs;
    std::span<const Coordinate> m_vertices;
    Box m_bounds;
    double m_cellsPerMetre = 1;
    int m_columns = 1, m_rows = 1;
    std::vector<std::uint32_t> m_first;    ///< By cell, one more than there are cells: its segments.
    std::vector<std::uint32_t> m_segments; ///< The first vertex of each.
    std::vector<FaceId> m_faces;           ///< By cell; of use where it has no segment.
};

} // namespace geo
