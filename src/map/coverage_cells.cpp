#include "map/coverage_cells.h"

#include "map/nearest.h"

#include <algorithm>

namespace map {

namespace {

/// Of what lies in the clip, so that it isn't negative.
int toFixed(double pixels) {
    return nearest(pixels * kSubpixels);
}

/// Stable counting sort of cells by a small key.
template <typename Key>
void countingSort(std::span<const CoverageCell> from, std::vector<CoverageCell>& to,
                  std::vector<std::uint32_t>& offsets, std::size_t keys, Key key) {
    offsets.assign(keys + 1, 0);
    for (const CoverageCell& cell : from)
        ++offsets[key(cell) + 1U];
    for (std::size_t i = 1; i <= keys; ++i)
        offsets[i] += offsets[i - 1];
    to.resize(from.size());
    for (const CoverageCell& cell : from)
        to[offsets[key(cell)]++] = cell;
}

} // namespace

void CoverageCells::begin(int width, int firstRow, int rows) {
    m_width = width;
    m_firstRow = firstRow;
    m_endRow = firstRow + rows;
    m_cells.clear();
}

void CoverageCells::addPolyline(std::span<const Frame::Point> points, Frame::Face left, Frame::Face right,
                                const DeviceBox& clip) {
    m_current = {0, 0, left, right, 0, 0};
    const auto top = static_cast<float>(std::max<double>(m_firstRow, clip.top));
    const auto bottom = static_cast<float>(std::min<double>(m_endRow, clip.bottom));
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Frame::Point a = points[i - 1], b = points[i];
        // The exact limits are applied below; a hair more here, for the rounding to fixed point.
        if (std::max(a.y, b.y) + 0.01F < top || std::min(a.y, b.y) - 0.01F > bottom)
            continue;
        const bool within = std::min(a.x, b.x) >= clip.left && std::max(a.x, b.x) <= clip.right &&
                            std::min(a.y, b.y) >= clip.top && std::max(a.y, b.y) <= clip.bottom;
        if (within)
            addSegment(toFixed(a.x), toFixed(a.y), toFixed(b.x), toFixed(b.y));
        else
            addClipped(a, b, clip);
    }
    flush();
}

void CoverageCells::addClipped(Frame::Point a, Frame::Point b, const DeviceBox& clip) {
    double ax = a.x, ay = a.y, bx = b.x, by = b.y;
    if (ay == by || std::max(ay, by) <= clip.top || std::min(ay, by) >= clip.bottom)
        return;
    const double slope = (bx - ax) / (by - ay);
    const auto cutAt = [&](double& x, double& y, double limit) {
        x = double(a.x) + (limit - double(a.y)) * slope;
        y = limit;
    };
    if (ay < clip.top)
        cutAt(ax, ay, clip.top);
    else if (ay > clip.bottom)
        cutAt(ax, ay, clip.bottom);
    if (by < clip.top)
        cutAt(bx, by, clip.top);
    else if (by > clip.bottom)
        cutAt(bx, by, clip.bottom);
    addBetweenSides(ax, ay, bx, by, clip);
}

/// Cuts a segment where it crosses the clip's sides; what lies beyond a side is laid on it.
void CoverageCells::addBetweenSides(double ax, double ay, double bx, double by, const DeviceBox& clip) {
    int lastX = toFixed(std::clamp(ax, clip.left, clip.right)), lastY = toFixed(ay);
    const auto goTo = [&](double x, double y) {
        const int nextX = toFixed(x), nextY = toFixed(y);
        addSegment(lastX, lastY, nextX, nextY);
        lastX = nextX;
        lastY = nextY;
    };
    const auto goToSide = [&](double side) {
        if ((ax < side) != (bx < side))
            goTo(side, std::clamp(ay + (side - ax) * (by - ay) / (bx - ax), std::min(ay, by), std::max(ay, by)));
    };
    goToSide(ax <= bx ? clip.left : clip.right);
    goToSide(ax <= bx ? clip.right : clip.left);
    goTo(std::clamp(bx, clip.left, clip.right), by);
}

/// Cuts a segment at the rows' edges. Where it crosses an edge depends on the segment alone, not on the rows asked.
void CoverageCells::addSegment(int ax, int ay, int bx, int by) {
    if (ay == by)
        return;
    const int sign = ay < by ? 1 : -1;
    if (sign < 0) {
        std::swap(ax, bx);
        std::swap(ay, by);
    }
    const int topRow = ay / kSubpixels, bottomRow = (by - 1) / kSubpixels;
    if (topRow == bottomRow) {
        if (topRow >= m_firstRow && topRow < m_endRow)
            addInRow(topRow - m_firstRow, ax, bx, by - ay, sign);
        return;
    }
    const double slope = double(bx - ax) / double(by - ay);
    const auto xAt = [&](int row) { return nearest(ax + (row * kSubpixels - ay) * slope); };
    const int first = std::max(topRow, m_firstRow), end = std::min(bottomRow + 1, m_endRow);
    if (first >= end)
        return;
    int x = first == topRow ? ax : xAt(first);
    for (int row = first; row < end; ++row) {
        const int nextX = row == bottomRow ? bx : xAt(row + 1);
        const int height = std::min(by, (row + 1) * kSubpixels) - std::max(ay, row * kSubpixels);
        addInRow(row - m_firstRow, x, nextX, height, sign);
        x = nextX;
    }
}

/// Cuts what lies in one row at the pixels' sides.
void CoverageCells::addInRow(int row, int ax, int bx, int height, int sign) {
    const int firstPixel = ax / kSubpixels, lastPixel = bx / kSubpixels;
    if (firstPixel == lastPixel) {
        addCell(firstPixel, row, sign * height, sign * height * (ax + bx - 2 * firstPixel * kSubpixels));
        return;
    }
    const double heightPerStep = double(height) / double(bx - ax);
    const int step = ax < bx ? 1 : -1;
    int x = ax, y = 0;
    for (int pixel = firstPixel; pixel != lastPixel + step; pixel += step) {
        const int nextX = pixel == lastPixel ? bx : (pixel + (step > 0 ? 1 : 0)) * kSubpixels;
        const int nextY = pixel == lastPixel ? height : nearest((nextX - ax) * heightPerStep);
        addCell(pixel, row, sign * (nextY - y), sign * (nextY - y) * (x + nextX - 2 * pixel * kSubpixels));
        x = nextX;
        y = nextY;
    }
}

std::span<const CoverageCell> CoverageCells::sorted() {
    countingSort(std::span<const CoverageCell>(m_cells), m_byColumn, m_offsets, static_cast<std::size_t>(m_width),
                 [](const CoverageCell& cell) { return cell.x; });
    countingSort(std::span<const CoverageCell>(m_byColumn), m_cells, m_offsets,
                 static_cast<std::size_t>(m_endRow - m_firstRow), [](const CoverageCell& cell) { return cell.row; });
    return m_cells;
}

} // namespace map
