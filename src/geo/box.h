#pragma once

#include "territory/boundaries.h"

#include <algorithm>
#include <limits>

namespace geo {

using territory::Coordinate;

/// Axis-parallel rectangle; empty until something is added.
struct Box {
    double minX = std::numeric_limits<double>::infinity(), minY = minX;
    double maxX = -std::numeric_limits<double>::infinity(), maxY = maxX;

    bool isEmpty() const { return minX > maxX; }
    double width() const { return maxX - minX; }
    double height() const { return maxY - minY; }
    Coordinate centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    bool contains(Coordinate c) const { return c.x >= minX && c.x <= maxX && c.y >= minY && c.y <= maxY; }
    bool intersects(const Box& o) const { return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY; }
    void add(Coordinate c) {
        minX = std::min(minX, c.x), maxX = std::max(maxX, c.x);
        minY = std::min(minY, c.y), maxY = std::max(maxY, c.y);
    }
    void add(const Box& o) {
        minX = std::min(minX, o.minX), maxX = std::max(maxX, o.maxX);
        minY = std::min(minY, o.minY), maxY = std::max(maxY, o.maxY);
    }
    Box expanded(double by) const { return {minX - by, minY - by, maxX + by, maxY + by}; }
    friend bool operator==(const Box&, const Box&) = default;
};

} // namespace geo
