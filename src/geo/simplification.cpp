#include "geo/simplification.h"

#include "geo/segment.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <vector>

namespace geo {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

struct Farthest {
    std::size_t vertex = 0;
    double squaredDistance = -1;
};

/// The vertex strictly between first and last that is farthest from the segment joining them.
Farthest farthestBetween(std::span<const Coordinate> arc, std::size_t first, std::size_t last) {
    const SegmentDistance distance({arc[first], arc[last]});
    Farthest farthest;
    for (std::size_t i = first + 1; i < last; ++i) {
        const double squared = distance.squaredTo(arc[i]);
        if (squared > farthest.squaredDistance)
            farthest = {i, squared};
    }
    return farthest;
}

/// The two vertices that make a closed arc a triangle: the first choice, and the better of the two choices under it.
std::pair<std::size_t, std::size_t> triangleOf(std::span<const Coordinate> arc) {
    const std::size_t last = arc.size() - 1;
    const std::size_t top = farthestBetween(arc, 0, last).vertex;
    const Farthest before = farthestBetween(arc, 0, top), after = farthestBetween(arc, top, last);
    return {top, before.squaredDistance > after.squaredDistance ? before.vertex : after.vertex};
}

bool isClosed(std::span<const Coordinate> arc) {
    return arc.size() > 3 && arc.front() == arc.back();
}

float extentOf(std::span<const Coordinate> arc) {
    Box box;
    for (const Coordinate& c : arc)
        box.add(c);
    return static_cast<float>(std::hypot(box.width(), box.height()));
}

/// Between two kept vertices, none of which says more than `above`.
struct Part {
    std::size_t first, last;
    float above;
};

void refine(std::span<const Coordinate> arc, std::span<float> tolerances, Part whole) {
    thread_local std::vector<Part> parts; // kept from arc to arc: most are short
    parts.assign(1, whole);
    while (!parts.empty()) {
        const Part part = parts.back();
        parts.pop_back();
        if (part.last - part.first < 2)
            continue;
        const Farthest farthest = farthestBetween(arc, part.first, part.last);
        const float tolerance = std::min(static_cast<float>(std::sqrt(farthest.squaredDistance)), part.above);
        tolerances[farthest.vertex] = tolerance;
        parts.push_back({part.first, farthest.vertex, tolerance});
        parts.push_back({farthest.vertex, part.last, tolerance});
    }
}

/// Keeps some vertices up to `tolerance`, and what is between them as it needs once these are kept.
void keep(std::span<const Coordinate> arc, std::span<float> tolerances, std::initializer_list<std::size_t> vertices,
          float tolerance) {
    std::size_t first = 0;
    for (const std::size_t vertex : vertices) {
        tolerances[vertex] = tolerance;
        refine(arc, tolerances, {first, vertex, tolerance});
        first = vertex;
    }
    refine(arc, tolerances, {first, arc.size() - 1, tolerance});
}

void keepTriangle(std::span<const Coordinate> arc, std::span<float> tolerances, float tolerance) {
    const auto [top, second] = triangleOf(arc);
    keep(arc, tolerances, {std::min(top, second), std::max(top, second)}, tolerance);
}

} // namespace

void assignTolerances(std::span<const Coordinate> arc, std::span<float> tolerances) {
    tolerances.front() = tolerances.back() = kInfinity;
    if (isClosed(arc))
        keepTriangle(arc, tolerances, extentOf(arc));
    else
        refine(arc, tolerances, {0, arc.size() - 1, kInfinity});
}

void keepAlways(std::span<const Coordinate> arc, std::span<float> tolerances) {
    if (isClosed(arc))
        keepTriangle(arc, tolerances, kInfinity);
    else if (arc.size() > 2)
        keep(arc, tolerances, {farthestBetween(arc, 0, arc.size() - 1).vertex}, kInfinity);
}

} // namespace geo
