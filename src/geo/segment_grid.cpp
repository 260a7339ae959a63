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

Segment SegmentGrid::segmentAt(const Topology& topology, std::uint32_t vertex) {
    return {topology.vertices()[vertex], topology.vertices()[vertex + 1]};
}

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
    std::vector<FaceId> all() const { return m_faces; }
    FaceId onlyOne() const { return m_faces.size() > 1 ? kSeveral : any(); }

private:
    std::vector<FaceId> m_faces; ///< Few: one, unless faces overlap.
};

std::shared_ptr<const std::vector<SegmentGrid>> SegmentGrid::ofFrames(const Topology& topology) {
    std::vector<SegmentGrid> grids;
    const auto all = topology.arcs(); // by frame
    for (std::uint32_t first = 0; first < all.size();) {
        const FrameId frame = all[first].frame;
        std::uint32_t end = first;
        while (end < all.size() && all[end].frame == frame)
            ++end;
        while (grids.size() < frame)
            grids.push_back(SegmentGrid(topology, first, 0));
        grids.push_back(SegmentGrid(topology, first, end - first));
        first = end;
    }
    return std::make_shared<const std::vector<SegmentGrid>>(std::move(grids));
}

SegmentGrid::SegmentGrid(const Topology& topology, std::uint32_t firstArc, std::uint32_t arcCount)
    : m_firstArc(firstArc), m_arcCount(arcCount) {
    std::size_t segments = 0;
    for (const Topology::Arc& arc : arcs(topology)) {
        m_bounds.add(arc.world);
        segments += arc.count - 1;
    }
    if (segments == 0)
        return;
    size(segments);
    sortSegmentsIntoCells(topology);
    sweepEmptyCells(topology);
}

void SegmentGrid::size(std::size_t segments) {
    m_bounds = m_bounds.expanded(2 * kMargin);
    const double side = std::sqrt(m_bounds.width() * m_bounds.height() / static_cast<double>(segments));
    m_cellsPerMetre = 1 / side;
    m_columns = column(m_bounds.maxX) + 1;
    m_rows = row(m_bounds.maxY) + 1;
}

template <class Visit> void SegmentGrid::forEachSegment(const Topology& topology, const Visit& visit) const {
    for (const Topology::Arc& arc : arcs(topology))
        for (std::uint32_t i = arc.first; i + 1 < arc.first + arc.count; ++i)
            visit(i, segmentAt(topology, i));
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

void SegmentGrid::sortSegmentsIntoCells(const Topology& topology) {
    const std::size_t cells = static_cast<std::size_t>(m_columns) * m_rows;
    m_first.assign(cells + 1, 0);
    forEachSegment(topology,
                   [&](std::uint32_t, const Segment& s) { forEachCell(s, [&](std::size_t c) { ++m_first[c]; }); });
    std::uint32_t end = 0;
    for (std::uint32_t& first : m_first)
        first = end += first;
    m_segments.resize(end);
    // Filled from behind: when done, each cell's entry is its beginning.
    forEachSegment(topology, [&](std::uint32_t vertex, const Segment& s) {
        forEachCell(s, [&](std::size_t c) { m_segments[--m_first[c]] = vertex; });
    });
}

/// Enters and leaves the faces of the segments that the point's line crosses in this cell, no farther east than the
/// point.
void SegmentGrid::cross(const Topology& topology, int columnOfCell, std::size_t cellIndex, Coordinate point,
                        OpenFaces& open) const {
    for (const std::uint32_t vertex : segmentsIn(cellIndex)) {
        const Segment segment = segmentAt(topology, vertex);
        if (!segment.crosses(point.y))
            continue;
        const double x = segment.crossingAt(point.y);
        if (x > point.x || column(x) != columnOfCell)
            continue;
        const Topology::Arc& arc = arcOf(topology, vertex);
        open.toggle(arc.left);
        open.toggle(arc.right);
    }
}

/// From the west along the middle of each row: what is open where a cell has no segment is the face of the whole cell.
void SegmentGrid::sweepEmptyCells(const Topology& topology) {
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
                cross(topology, c, index, east, open);
        }
    }
}

const Topology::Arc& SegmentGrid::arcOf(const Topology& topology, std::uint32_t segment) const {
    return *std::prev(std::ranges::upper_bound(arcs(topology), segment, {}, &Topology::Arc::first));
}

FaceId SegmentGrid::faceEastOf(const Topology& topology, std::uint32_t vertex) const {
    const Segment segment = segmentAt(topology, vertex);
    const Topology::Arc& arc = arcOf(topology, vertex);
    return segment.b.y > segment.a.y ? arc.right : arc.left;
}

FaceId SegmentGrid::faceAt(const Topology& topology, Coordinate point) const {
    if (!m_bounds.contains(point))
        return kNoFace;
    constexpr std::uint32_t kNone = 0xFFFFFFFF;
    const int r = row(point.y);
    for (int c = column(point.x); c >= 0; --c) {
        const auto segments = segmentsIn(cell(c, r));
        if (segments.empty()) {
            const FaceId face = m_faces[cell(c, r)];
            return face == kSeveral ? openAt(topology, point).any() : face;
        }
        std::uint32_t nearest = kNone;
        double nearestX = 0, nearestSlope = 0;
        for (const std::uint32_t vertex : segments) {
            const Segment s = segmentAt(topology, vertex);
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
            const FaceId face = faceEastOf(topology, nearest);
            return face == kNoFace ? openAt(topology, point).any() : face;
        }
    }
    return kNoFace;
}

/// Leaving a face says nothing of another that overlaps it: count what is open, back to a cell that knows.
SegmentGrid::OpenFaces SegmentGrid::openAt(const Topology& topology, Coordinate point) const {
    OpenFaces open;
    const int r = row(point.y);
    for (int c = column(point.x); c >= 0; --c) {
        const std::size_t index = cell(c, r);
        if (!segmentsIn(index).empty()) {
            cross(topology, c, index, point, open);
        } else if (m_faces[index] != kSeveral) {
            open.toggle(m_faces[index]);
            break;
        }
    }
    return open;
}

std::vector<FaceId> SegmentGrid::facesAt(const Topology& topology, Coordinate point) const {
    return m_bounds.contains(point) ? openAt(topology, point).all() : std::vector<FaceId>();
}

std::size_t SegmentGrid::bytes() const {
    return sizeof *this + m_first.capacity() * sizeof m_first[0] + m_segments.capacity() * sizeof m_segments[0] +
           m_faces.capacity() * sizeof m_faces[0];
}

} // namespace geo
