#include "geo/interior_point.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {
namespace {

template <class Visit> void forEachSegment(std::span<const RingVertices> rings, const Visit& visit) {
    for (const RingVertices& ring : rings)
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
            visit(ring[before], ring[i]);
}

bool crosses(Coordinate a, Coordinate b, double y) {
    return (a.y <= y) != (b.y <= y);
}
double crossingAt(Coordinate a, Coordinate b, double y) {
    return a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x);
}

struct Span {
    Coordinate middle;
    double halfWidth = 0;
};

/// The widest span of a horizontal line inside the rings; no width when there is none.
Span widestSpan(std::span<const RingVertices> rings, double y, std::vector<double>& crossings) {
    crossings.clear();
    forEachSegment(rings, [&](Coordinate a, Coordinate b) {
        if (crosses(a, b, y))
            crossings.push_back(crossingAt(a, b, y));
    });
    std::ranges::sort(crossings);
    Span widest;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        if (const double half = (crossings[i + 1] - crossings[i]) / 2; half > widest.halfWidth)
            widest = {{crossings[i] + half, y}, half};
    return widest;
}

double squaredDistanceToEdges(std::span<const RingVertices> rings, Coordinate p) {
    double least = std::numeric_limits<double>::infinity();
    forEachSegment(rings, [&](Coordinate a, Coordinate b) {
        const double dx = b.x - a.x, dy = b.y - a.y, px = p.x - a.x, py = p.y - a.y;
        const double squaredLength = dx * dx + dy * dy;
        const double along = squaredLength > 0 ? std::clamp((px * dx + py * dy) / squaredLength, 0.0, 1.0) : 0;
        const double ex = px - along * dx, ey = py - along * dy;
        least = std::min(least, ex * ex + ey * ey);
    });
    return least;
}

} // namespace

bool isInside(std::span<const RingVertices> rings, Coordinate point) {
    bool inside = false;
    forEachSegment(rings, [&](Coordinate a, Coordinate b) {
        if (crosses(a, b, point.y) && crossingAt(a, b, point.y) <= point.x)
            inside = !inside;
    });
    return inside;
}

bool crossesOddly(std::span<const Coordinate> line, Coordinate point) {
    bool odd = false;
    for (std::size_t i = 1; i < line.size(); ++i)
        if (crosses(line[i - 1], line[i], point.y) && crossingAt(line[i - 1], line[i], point.y) <= point.x)
            odd = !odd;
    return odd;
}

Coordinate interiorPoint(std::span<const RingVertices> rings) {
    constexpr int kLines = 5;
    Box bounds;
    forEachSegment(rings, [&](Coordinate, Coordinate b) { bounds.add(b); });
    Coordinate best = bounds.centre();
    double farthest = 0;
    std::vector<double> crossings;
    for (int line = 0; line < kLines; ++line) {
        const double y = bounds.minY + bounds.height() * (line + 0.5) / kLines;
        const Span span = widestSpan(rings, y, crossings);
        if (span.halfWidth <= farthest) // the ends of the span are edges, too
            continue;
        if (const double distance = std::sqrt(squaredDistanceToEdges(rings, span.middle)); distance > farthest) {
            farthest = distance;
            best = span.middle;
        }
    }
    return best;
}

} // namespace geo
