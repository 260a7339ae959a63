#include "geo/interior_point.h"

#include "geo/segment.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {
namespace {

template <class Visit> void forEachSegment(std::span<const RingVertices> rings, const Visit& visit) {
    for (const RingVertices& ring : rings)
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
            visit(Segment{ring[before], ring[i]});
}

struct Span {
    Coordinate middle;
    double halfWidth = 0;
};

/// The widest span of a horizontal line inside the rings; no width when there is none.
Span widestSpan(std::span<const RingVertices> rings, double y, std::vector<double>& crossings) {
    crossings.clear();
    forEachSegment(rings, [&](const Segment& segment) {
        if (segment.crosses(y))
            crossings.push_back(segment.crossingAt(y));
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
    forEachSegment(rings,
                   [&](const Segment& segment) { least = std::min(least, SegmentDistance(segment).squaredTo(p)); });
    return least;
}

/// Crossed by the ray from the point to the west.
bool isWestOf(Coordinate point, const Segment& segment) {
    return segment.crosses(point.y) && segment.crossingAt(point.y) <= point.x;
}

} // namespace

bool isInside(std::span<const RingVertices> rings, Coordinate point) {
    bool inside = false;
    forEachSegment(rings, [&](const Segment& segment) {
        if (isWestOf(point, segment))
            inside = !inside;
    });
    return inside;
}

bool crossesOddly(std::span<const Coordinate> line, Coordinate point) {
    bool odd = false;
    for (std::size_t i = 1; i < line.size(); ++i)
        if (isWestOf(point, {line[i - 1], line[i]}))
            odd = !odd;
    return odd;
}

Coordinate interiorPoint(std::span<const RingVertices> rings) {
    constexpr int kLines = 5;
    Box bounds;
    forEachSegment(rings, [&](const Segment& segment) { bounds.add(segment.b); });
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
