#pragma once

#include "territory/boundaries.h"

#include <algorithm>

namespace geo {

using territory::Coordinate;

/// A piece of a border between two vertices.
struct Segment {
    Coordinate a, b;

    /// Half-open: of the segments that meet at a vertex, a horizontal line through it crosses those that part above it.
    /// So parity counts right, and of two faces that share a border a point on it is in one.
    bool crosses(double y) const { return (a.y <= y) != (b.y <= y); }
    /// Where it crosses that line.
    double crossingAt(double y) const { return a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x); }
};

/// Distances of many points to one segment.
class SegmentDistance {
public:
    explicit SegmentDistance(const Segment& segment)
        : m_a(segment.a), m_dx(segment.b.x - segment.a.x), m_dy(segment.b.y - segment.a.y) {
        const double squaredLength = m_dx * m_dx + m_dy * m_dy;
        m_inverse = squaredLength > 0 ? 1 / squaredLength : 0;
    }
    double squaredTo(Coordinate p) const {
        const double px = p.x - m_a.x, py = p.y - m_a.y;
        const double along = std::clamp((px * m_dx + py * m_dy) * m_inverse, 0.0, 1.0);
        const double ex = px - along * m_dx, ey = py - along * m_dy;
        return ex * ex + ey * ey;
    }

private:
    Coordinate m_a;
    double m_dx, m_dy, m_inverse;
};

} // namespace geo
