#include "geo/segment_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {
namespace {

/// Marks a cell without segments that several overlapping faces cover.
constexpr FaceId kSeveral = kMaxFaces;

/// Rounding moves a crossing by far less: a segment is also put in the cells that it misses by so little.
constexpr double kMargin = 1e-3; // metres

} // namespace

class SegmentGrid::OpenFaces {
public:
    void clear() { m_faces.clear(); }
    void toggle(FaceId face) {
        if (face == kNoFace)
            return;
        const auto found = std::ranges::find(m_faces, face);
        if (found == m_faces.end())
            m_faces.push_back(face);
        else
            m_faces.erase(found);
    }
    FaceId any() const { return m_faces.empty() ? kNoFace : std::ranges::min(m_faces); }
    FaceId onlyOne() const { return m_faces.size() > 1 ? kSeveral : any(); }

private:
    std::vector<FaceId> m_faces; ///< Few: one, unless faces overlap.
};

SegmentGrid::SegmentGrid(const Topology& topology, std::span<const Topology::Arc> arcs)
    : m_arcs(arcs), m_vertices(topology.vertices()) {
    std::size_t segments = 0;
    for (const Topology::Arc& arc : arcs) {
        m_bounds.add(arc.world);
        segments += arc.count - 1;
    }
    if (segments == 0)
        return;
    size(segments);
    sortSegmentsIntoCells();
    sweepEmptyCells();
}

void SegmentGrid::size(std::size_t segments) {
    m_bounds = m_bounds.expanded(2 * kMargin);
    const double side = std::sqrt(m_bounds.width() * m_bounds.height() / static_cast<double>(segments));
    m_cellsPerMetre = 1 / side;
    m_columns = column(m_bounds.maxX) + 1;
    m_rows = row(m_bounds.maxY) + 1;
}

template <class Visit> void SegmentGrid::forEachSegment(const Visit& visit) const {
    for (const Topology::Arc& arc : m_arcs)
        for (std::uint32_t i = arc.first; i + 1 < arc.first + arc.count; ++i)
            visit(i, segmentAt(i));
}

/// Row by row, the columns that the segment passes.
template <class Visit> void SegmentGrid::forEachCell(const Segment& s, const Visit& visit) const {
    const auto [lowX, highX] = std::minmax(s.a.x, s.b.x);
    const auto [lowY, highY] = std::minmax(s.a.y, s.b.y);
    const int firstRow = row(lowY), lastRow = row(highY);
    const int firstColumn = column(lowX - kMargin), lastColumn = column(highX + kMargin);
    if (firstRow == lastRow || firstColumn == lastColumn) {
        for (int r = firstRow; r <= lastRow; ++r)
            for (int c = firstColumn; c <= lastColumn; ++c)
                visit(cell(c, r));
        return;
    }
    for (int r = firstRow; r <= lastRow; ++r) {
        const double bottom = m_bounds.minY + r / m_cellsPerMetre - kMargin;
        const double top = m_bounds.minY + (r + 1) / m_cellsPerMetre + kMargin;
        const double x0 = s.crossingAt(std::max(bottom, lowY)), x1 = s.crossingAt(std::min(top, highY));
        const int first = std::max(column(std::min(x0, x1) - kMargin), firstColumn);
        const int last = std::min(column(std::max(x0, x1) + kMargin), lastColumn);
        for (int c = first; c <= last; ++c)
            visit(cell(c, r));
    }
}

void SegmentGrid::sortSegmentsIntoCells() {
    const std::size_t cells = static_cast<std::size_t>(m_columns) * m_rows;
    m_first.assign(cells + 1, 0);
    forEachSegment([&](std::uint32_t, const Segment& s) { forEachCell(s, [&](std::size_t c) { ++m_first[c]; }); });
    std::uint32_t end = 0;
    for (std::uint32_t& first : m_first)
        first = end += first;
    m_segments.resize(end);
    // Filled from behind: when done, each cell's entry is its beginning.
    forEachSegment([&](std::uint32_t vertex, const Segment& s) {
        forEachCell(s, [&](std::size_t c) { m_segments[--m_first[c]] = vertex; });
    });
}

/// Enters and leaves the faces of the segments that the point's line crosses in this cell, no farther east than the
/// point.
void SegmentGrid::cross(int columnOfCell, std::size_t cellIndex, Coordinate point, OpenFaces& open) const {
    for (const std::uint32_t vertex : segmentsIn(cellIndex)) {
        const Segment segment = segmentAt(vertex);
        if (!segment.crosses(point.y))
            continue;
        const double x = segment.crossingAt(point.y);
        if (x > point.x || column(x) != columnOfCell)
            continue;
        const Topology::Arc& arc = arcOf(vertex);
        open.toggle(arc.left);
        open.toggle(arc.right);
    }
}

/// From the west along the middle of each row: what is open where a cell has no segment is the face of the whole cell.
void SegmentGrid::sweepEmptyCells() {
    m_faces.assign(static_cast<std::size_t>(m_columns) * m_rows, kNoFace);
    OpenFaces open;
    for (int r = 0; r < m_rows; ++r) {
        open.clear();
        const Coordinate east{std::numeric_limits<double>::infinity(), m_bounds.minY + (r + 0.5) / m_cellsPerMetre};
        for (int c = 0; c < m_columns; ++c) {
            const std::size_t index = cell(c, r);
            if (segmentsIn(index).empty())
                m_faces[index] = open.onlyOne();
            else
                cross(c, index, east, open);
        }
    }
}

const Topology::Arc& SegmentGrid::arcOf(std::uint32_t vertex) const {
    return *std::prev(std::ranges::upper_bound(m_arcs, vertex, {}, &Topology::Arc::first));
}

FaceId SegmentGrid::faceEastOf(std::uint32_t vertex) const {
    const Segment segment = segmentAt(vertex);
    const Topology::Arc& arc = arcOf(vertex);
    return segment.b.y > segment.a.y ? arc.right : arc.left;
}

FaceId SegmentGrid::faceAt(Coordinate point) const {
    if (!m_bounds.contains(point))
        return kNoFace;
    constexpr std::uint32_t kNone = 0xFFFFFFFF;
    const int r = row(point.y);
    for (int c = column(point.x); c >= 0; --c) {
        const auto segments = segmentsIn(cell(c, r));
        if (segments.empty()) {
            const FaceId face = m_faces[cell(c, r)];
            return face == kSeveral ? faceAmongSeveral(point) : face;
        }
        std::uint32_t nearest = kNone;
        double nearestX = 0, nearestSlope = 0;
        for (const std::uint32_t vertex : segments) {
            const Segment s = segmentAt(vertex);
            if (!s.crosses(point.y))
                continue;
            const double x = s.crossingAt(point.y);
            if (x > point.x || column(x) != c)
                continue;
            // Segments that meet on the line part above it: the one that leans most to the east is the nearer.
            const double slope = (s.b.x - s.a.x) / (s.b.y - s.a.y);
            if (nearest == kNone || x > nearestX || (x == nearestX && slope > nearestSlope)) {
                nearest = vertex;
                nearestX = x;
                nearestSlope = slope;
            }
        }
        if (nearest != kNone) {
            const FaceId face = faceEastOf(nearest);
            return face == kNoFace ? faceAmongSeveral(point) : face;
        }
    }
    return kNoFace;
}

/// Leaving a face says nothing of another that overlaps it: count what is open, back to a cell that knows.
FaceId SegmentGrid::faceAmongSeveral(Coordinate point) const {
    OpenFaces open;
    const int r = row(point.y);
    for (int c = column(point.x); c >= 0; --c) {
        const std::size_t index = cell(c, r);
        if (!segmentsIn(index).empty()) {
            cross(c, index, point, open);
        } else if (m_faces[index] != kSeveral) {
            open.toggle(m_faces[index]);
            break;
        }
    }
    return open.any();
}

std::size_t SegmentGrid::bytes() const {
    return sizeof *this + m_first.capacity() * sizeof m_first[0] + m_segments.capacity() * sizeof m_segments[0] +
           m_faces.capacity() * sizeof m_faces[0];
}

} // namespace geo
