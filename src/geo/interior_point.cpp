#include "geo/interior_point.h"

#include <algorithm>
#include <cmath>
#include <optional>

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

/// The middle of the widest span of a horizontal line inside the rings.
std::optional<Coordinate> middleOfWidestSpan(std::span<const RingVertices> rings, double y,
                                             std::vector<double>& crossings) {
    crossings.clear();
    forEachSegment(rings, [&](Coordinate a, Coordinate b) {
        if (crosses(a, b, y))
            crossings.push_back(crossingAt(a, b, y));
    });
    std::ranges::sort(crossings);
    std::optional<Coordinate> middle;
    double widest = 0;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        if (const double width = crossings[i + 1] - crossings[i]; width > widest) {
            widest = width;
            middle = Coordinate{(crossings[i] + crossings[i + 1]) / 2, y};
        }
    return middle;
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

Coordinate interiorPoint(std::span<const RingVertices> rings) {
    constexpr int kLines = 9;
    Box bounds;
    forEachSegment(rings, [&](Coordinate, Coordinate b) { bounds.add(b); });
    Coordinate best = bounds.centre();
    double farthest = -1;
    std::vector<double> crossings;
    for (int line = 0; line < kLines; ++line) {
        const double y = bounds.minY + bounds.height() * (line + 0.5) / kLines;
        const auto candidate = middleOfWidestSpan(rings, y, crossings);
        if (!candidate)
            continue;
        if (const double distance = squaredDistanceToEdges(rings, *candidate); distance > farthest) {
            farthest = distance;
            best = *candidate;
        }
    }
    return best;
}

} // namespace geo
