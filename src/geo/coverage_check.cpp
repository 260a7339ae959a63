#include "geo/coverage_check.h"

#include "geo/sort_once.h"

#include <algorithm>
#include <cmath>

namespace geo {
namespace {

/// Which side of a→b the point c is on: 1 left, −1 right, 0 too near to tell.
int side(Coordinate a, Coordinate b, Coordinate c) {
    const double left = (b.x - a.x) * (c.y - a.y), right = (b.y - a.y) * (c.x - a.x);
    constexpr double kRounding = 1e-10; // far above that of doubles, far below a millimetre
    const double tooNear = kRounding * (std::abs(left) + std::abs(right));
    return left - right > tooNear ? 1 : left - right < -tooNear ? -1 : 0;
}

/// Faces that lie over one another by less don't overlap: their borders were digitised apart, or bent apart by the
/// projection.
constexpr double kNegligible = 1; // metres

double distanceToLine(Coordinate a, Coordinate b, Coordinate c) {
    return std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / std::hypot(b.x - a.x, b.y - a.y);
}

/// How far two segments that cross go past one another.
double depthOfCrossing(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
    return std::min(
        {distanceToLine(a, b, c), distanceToLine(a, b, d), distanceToLine(c, d, a), distanceToLine(c, d, b)});
}

enum class Meeting { None, Touch, Cross };

/// How two segments that have no end in common meet.
Meeting meeting(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
    if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
        std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y))
        return Meeting::None;
    const int c1 = side(a, b, c), d1 = side(a, b, d);
    if (c1 * d1 > 0)
        return Meeting::None;
    const int a1 = side(c, d, a), b1 = side(c, d, b);
    if (a1 * b1 > 0)
        return Meeting::None;
    return c1 * d1 * a1 * b1 != 0 ? Meeting::Cross : Meeting::Touch;
}

class Check {
public:
    Check(const Topology& topology, const SegmentGrid& grid, CoverageFaults& faults)
        : m_topology(topology), m_grid(grid), m_faults(faults) {}

    void compareNearSegments() {
        // Past this a cell costs more than asking GEOS about all its faces.
        constexpr std::size_t kCrowd = 512;
        for (std::size_t cell = 0; cell < m_grid.cellCount(); ++cell) {
            const auto segments = m_grid.segmentsIn(cell);
            if (segments.size() > kCrowd) {
                for (const std::uint32_t segment : segments)
                    suspectFacesOf(m_grid.arcOf(m_topology, segment));
                continue;
            }
            for (std::size_t i = 1; i < segments.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    compare(segments[i], segments[j]);
        }
    }

    /// Just inside an outline there is its face, and no other.
    void lookInside(const Topology::Arc& outline) {
        for (std::uint32_t i = outline.first; i + 1 < outline.first + outline.count; ++i) {
            const Coordinate a = m_topology.vertices()[i], b = m_topology.vertices()[i + 1];
            if (a.y == b.y)
                continue;
            const double east = b.y < a.y ? kNegligible : -kNegligible; // downwards, the left side is the east
            const auto faces = m_grid.facesAt(m_topology, {(a.x + b.x) / 2 + east, (a.y + b.y) / 2});
            if (std::ranges::find(faces, outline.left) == faces.end())
                m_faults.suspects.push_back(outline.left);
            else if (faces.size() > 1)
                m_faults.overlapping.insert(m_faults.overlapping.end(), faces.begin(), faces.end());
            return;
        }
    }

private:
    void compare(std::uint32_t first, std::uint32_t second) {
        const auto vertices = m_topology.vertices();
        const Coordinate a = vertices[first], b = vertices[first + 1], c = vertices[second], d = vertices[second + 1];
        if (a == c || a == d || b == c || b == d)
            return;
        const Meeting how = meeting(a, b, c, d);
        if (how == Meeting::None)
            return;
        const Topology::Arc& one = m_grid.arcOf(m_topology, first);
        const Topology::Arc& other = m_grid.arcOf(m_topology, second);
        const bool share = isOn(one.left, other) || (one.right != kNoFace && isOn(one.right, other));
        if (share) {
            suspectFacesOf(one);
            suspectFacesOf(other);
        } else if (how == Meeting::Cross && depthOfCrossing(a, b, c, d) > kNegligible) {
            m_faults.overlapping.insert(m_faults.overlapping.end(), {one.left, other.left});
        }
    }

    static bool isOn(FaceId face, const Topology::Arc& arc) { return face == arc.left || face == arc.right; }

    void suspectFacesOf(const Topology::Arc& arc) {
        m_faults.suspects.push_back(arc.left);
        if (arc.right != kNoFace)
            m_faults.suspects.push_back(arc.right);
    }

    const Topology& m_topology;
    const SegmentGrid& m_grid;
    CoverageFaults& m_faults;
};

} // namespace

CoverageFaults checkCoverage(const Topology& topology, std::span<const SegmentGrid> grids) {
    CoverageFaults faults;
    for (const SegmentGrid& grid : grids)
        Check(topology, grid, faults).compareNearSegments();
    for (const Topology::Arc& arc : topology.arcs())
        if (arc.right == kNoFace)
            Check(topology, grids[arc.frame], faults).lookInside(arc);
    sortOnce(faults.suspects);
    sortOnce(faults.overlapping);
    return faults;
}

} // namespace geo
