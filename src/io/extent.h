#pragma once

#include <algorithm>
#include <limits>

namespace io {

/// Bounds of coordinates as a file gives them, in its own units. Empty until something is added.
struct Extent {
    double minX = std::numeric_limits<double>::infinity(), minY = minX;
    double maxX = -minX, maxY = -minX;

    bool isEmpty() const { return !(minX <= maxX && minY <= maxY); }
    void unite(const Extent& other) {
        minX = std::min(minX, other.minX);
        minY = std::min(minY, other.minY);
        maxX = std::max(maxX, other.maxX);
        maxY = std::max(maxY, other.maxY);
    }
    /// `slack` in the same units.
    bool contains(const Extent& other, double slack = 0) const {
        return other.minX >= minX - slack && other.maxX <= maxX + slack && other.minY >= minY - slack &&
               other.maxY <= maxY + slack;
    }
};

} // namespace io
