#include "map/distance_map.h"

#include "map/blend.h"

#include <algorithm>
#include <cmath>

namespace map {

void DistanceMap::begin(int width, int firstRow, int rows) {
    m_width = width;
    m_firstRow = firstRow;
    m_rows = rows;
    m_distances.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(rows) + 8, kFar);
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
    const double ux = length > 0 ? dx / length : 1, uy = length > 0 ? dy / length : 0;
    // What is within reach of the endless line crosses a row in an interval this far round the line itself.
    const bool steep = std::abs(uy) > 1e-3;
    const double eastPerRow = steep ? ux / uy : 0;
    const float halfSpan = steep ? m_reach / static_cast<float>(std::abs(uy)) : 0;

    // A pixel is meant by its centre; nothing is negative here, so that casting rounds down.
    const int firstRow = static_cast<int>(top + 0.5F), endRow = static_cast<int>(bottom + 0.5F);
    for (int row = firstRow; row < endRow; ++row) {
        const double south = row + 0.5 - double(a.y);
        float rowLeft = left, rowRight = right;
        if (steep) {
            const auto onLine = static_cast<float>(double(a.x) + south * eastPerRow);
            rowLeft = std::max(rowLeft, onLine - halfSpan);
            rowRight = std::min(rowRight, onLine + halfSpan);
        }
        if (rowLeft >= rowRight)
            continue;
        const int first = static_cast<int>(rowLeft + 0.5F), end = static_cast<int>(rowRight + 0.5F);
        if (first >= end)
            continue;
        const double east = first + 0.5 - double(a.x);
        const Walk walk{static_cast<float>(east * ux + south * uy), static_cast<float>(south * ux - east * uy),
                        static_cast<float>(ux), static_cast<float>(-uy), static_cast<float>(length)};
        addRow(row - m_firstRow, first, end, walk);
    }
}

void DistanceMap::addRow(int row, int first, int end, Walk walk) {
    std::uint8_t* const distances =
        m_distances.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width);
    for (int x = first; x < end; ++x) {
        const float beyond = std::max(std::max(-walk.along, walk.along - walk.length), 0.0F);
        const float squared = walk.across * walk.across + beyond * beyond;
        const auto stepped = static_cast<std::uint8_t>(static_cast<int>(std::min(squared * m_steps + 0.5F, 255.0F)));
        distances[x] = std::min(distances[x], stepped);
        walk.along += walk.stepAlong;
        walk.across += walk.stepAcross;
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
