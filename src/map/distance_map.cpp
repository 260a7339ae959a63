#include "map/distance_map.h"

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

void DistanceMap::setReach(double reach, double steps) {
    m_reach = static_cast<float>(reach);
    m_steps = static_cast<float>(steps);
}

void DistanceMap::addSegment(Frame::Point a, Frame::Point b, const DeviceBox& clip) {
    const double top =
        std::max({std::min(a.y, b.y) - m_reach, static_cast<float>(m_firstRow), static_cast<float>(clip.top)});
    const double bottom = std::min(
        {std::max(a.y, b.y) + m_reach, static_cast<float>(m_firstRow + m_rows), static_cast<float>(clip.bottom)});
    const double left = std::max<double>(std::min(a.x, b.x) - m_reach, clip.left);
    const double right = std::min<double>(std::max(a.x, b.x) + m_reach, clip.right);
    if (top >= bottom || left >= right)
        return;
    const double dx = double(b.x) - a.x, dy = double(b.y) - a.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    const double ux = length > 0 ? dx / length : 1, uy = length > 0 ? dy / length : 0;
    // The band of pixels within reach of the endless line crosses a row in an interval this far round the line itself.
    const bool steep = std::abs(uy) > 1e-3;
    const double halfSpan = steep ? m_reach / std::abs(uy) : 0;
    const auto alongLength = static_cast<float>(length), stepAlong = static_cast<float>(ux),
               stepAcross = static_cast<float>(-uy);

    const int firstRow = static_cast<int>(std::ceil(top - 0.5)), endRow = static_cast<int>(std::ceil(bottom - 0.5));
    for (int row = firstRow; row < endRow; ++row) {
        const double fromAY = row + 0.5 - double(a.y);
        double rowLeft = left, rowRight = right;
        if (steep) {
            const double onLine = double(a.x) + fromAY * ux / uy;
            rowLeft = std::max(rowLeft, onLine - halfSpan);
            rowRight = std::min(rowRight, onLine + halfSpan);
        }
        if (rowLeft >= rowRight)
            continue;
        const int first = static_cast<int>(std::ceil(rowLeft - 0.5)), end = static_cast<int>(std::ceil(rowRight - 0.5));
        if (first >= end)
            continue;
        const double fromAX = first + 0.5 - double(a.x);
        auto along = static_cast<float>(fromAX * ux + fromAY * uy),
             across = static_cast<float>(fromAY * ux - fromAX * uy);
        std::uint8_t* const distances =
            m_distances.data() + static_cast<std::size_t>(row - m_firstRow) * static_cast<std::size_t>(m_width);
        for (int x = first; x < end; ++x) {
            const float beyond = std::max(std::max(-along, along - alongLength), 0.0F);
            const float distance = std::sqrt(across * across + beyond * beyond);
            const auto stepped = static_cast<std::uint8_t>(std::min(distance * m_steps + 0.5F, 255.0F));
            distances[x] = std::min(distances[x], stepped);
            along += stepAlong;
            across += stepAcross;
        }
        Touched& touched = m_touched[static_cast<std::size_t>(row - m_firstRow)];
        touched.first = std::min(touched.first, first);
        touched.end = std::max(touched.end, end);
    }
}

} // namespace map
