#include "map/distance_map.h"

#include "map/blend.h"
#include "map/nearest.h"

#include <algorithm>
#include <cmath>

namespace map {

void DistanceMap::begin(int width, int firstRow, int rows) {
    m_width = width;
    m_firstRow = firstRow;
    m_rows = rows;
    m_stride = static_cast<std::size_t>(width) + kBlock;
    m_distances.resize(m_stride * static_cast<std::size_t>(rows),
                       kFar); // All that was there is far away again since drain().
    m_touched.assign(static_cast<std::size_t>(rows), {width, 0});
}

void DistanceMap::setReach(double reach) {
    m_reach = static_cast<float>(reach);
    m_steps = static_cast<float>(squaredDistanceSteps(reach));
}

void DistanceMap::addSegment(Frame::Point a, Frame::Point b, const DeviceBox& clip) {
    const float top =
        std::max({std::min(a.y, b.y) - m_reach, static_cast<float>(m_firstRow), static_cast<float>(clip.top)});
    const float bottom = std::min(
        {std::max(a.y, b.y) + m_reach, static_cast<float>(m_firstRow + m_rows), static_cast<float>(clip.bottom)});
    const float left = std::max(std::min(a.x, b.x) - m_reach, static_cast<float>(clip.left));
    const float right = std::min(std::max(a.x, b.x) + m_reach, static_cast<float>(clip.right));
    if (top >= bottom || left >= right)
        return;
    const double dx = double(b.x) - a.x, dy = double(b.y) - a.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    const Direction direction{length > 0 ? dx / length : 1, length > 0 ? dy / length : 0, static_cast<float>(length)};
    // A pixel is meant by its centre; so that an edge is rounded to the nearest.
    const Rows rows{nearest(top), nearest(bottom)};
    const int first = nearest(left), end = nearest(right);
    if (end - first <= kBlock)
        addShort(a, direction, rows, first, end);
    else
        addLong(a, direction, rows, left, right);
}

/// Most segments are a few pixels long: a block a row holds all that is near them.
void DistanceMap::addShort(Frame::Point from, const Direction& direction, Rows rows, int first, int end) {
    const double east = first + 0.5 - double(from.x), south = rows.first + 0.5 - double(from.y);
    auto along = static_cast<float>(east * direction.x + south * direction.y);
    auto across = static_cast<float>(south * direction.x - east * direction.y);
    for (int row = rows.first; row < rows.end; ++row) {
        addBlock(row - m_firstRow, first, end, along, across, direction);
        along += static_cast<float>(direction.y);
        across += static_cast<float>(direction.x);
    }
}

void DistanceMap::addLong(Frame::Point from, const Direction& direction, Rows rows, float left, float right) {
    // What is within reach of the endless line crosses a row in an interval this far round the line itself.
    const bool steep = std::abs(direction.y) > 1e-3;
    const double eastPerRow = steep ? direction.x / direction.y : 0;
    const float halfSpan = steep ? m_reach / static_cast<float>(std::abs(direction.y)) : 0;
    for (int row = rows.first; row < rows.end; ++row) {
        const double south = row + 0.5 - double(from.y);
        float rowLeft = left, rowRight = right;
        if (steep) {
            const auto onLine = static_cast<float>(double(from.x) + south * eastPerRow);
            rowLeft = std::max(rowLeft, onLine - halfSpan);
            rowRight = std::min(rowRight, onLine + halfSpan);
        }
        const int end = rowLeft < rowRight ? nearest(rowRight) : 0;
        for (int x = rowLeft < rowRight ? nearest(rowLeft) : 0; x < end; x += kBlock) {
            const double east = x + 0.5 - double(from.x);
            addBlock(row - m_firstRow, x, std::min(x + kBlock, end),
                     static_cast<float>(east * direction.x + south * direction.y),
                     static_cast<float>(south * direction.x - east * direction.y), direction);
        }
    }
}

/// The pixels [first, end) of a row, at most kBlock; `along` and `across` the segment are the first one's. Written so
/// that the compiler does four lanes at a time.
void DistanceMap::addBlock(int row, int first, int end, float along, float across, const Direction& direction) {
    const auto stepAlong = static_cast<float>(direction.x), stepAcross = static_cast<float>(-direction.y);
    const float length = direction.length, steps = m_steps;
    std::array<int, kBlock> stepped;
    for (int i = 0; i < kBlock; ++i) {
        const float at = along + stepAlong * static_cast<float>(i), off = across + stepAcross * static_cast<float>(i);
        const float before = -at, after = at - length;
        const float outside = before > after ? before : after;
        const float beyond = outside > 0.0F ? outside : 0.0F;
        const float squared = (off * off + beyond * beyond) * steps + 0.5F;
        stepped[static_cast<std::size_t>(i)] = static_cast<int>(squared < 255.0F ? squared : 255.0F);
    }
    std::uint8_t* const distances = m_distances.data() + static_cast<std::size_t>(row) * m_stride + first;
    for (int i = 0; i < kBlock; ++i) {
        const int inside = i < end - first ? stepped[static_cast<std::size_t>(i)] : int{kFar};
        distances[i] = static_cast<std::uint8_t>(inside < distances[i] ? inside : distances[i]);
    }
    Touched& touched = m_touched[static_cast<std::size_t>(row)];
    touched.first = std::min(touched.first, first);
    touched.end = std::max(touched.end, end);
}

std::array<std::uint8_t, 256> coverageByDistance(double width, double reach, int alpha) {
    const double steps = squaredDistanceSteps(reach);
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 0; i + 1 < table.size(); ++i)
        table[i] = static_cast<std::uint8_t>(std::lround(lineCoverage(width, std::sqrt(double(i) / steps)) * alpha));
    return table;
}

} // namespace map
