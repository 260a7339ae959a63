#pragma once

#include "map/frame.h"
#include "map/world_to_device.h"

#include <cstdint>
#include <vector>

namespace map {

/// What one arc does to one pixel, in exact fixed point: `cover` is the height that it crosses there (1/256 pixel,
/// positive to the south), `area` twice the area between it and the pixel's left side (1/1024² pixel). The face on the
/// left of an arc that runs south lies to the east of it and gains, the one on the right loses. This is the signed-area
/// method of font rasterisers (R. Levien's and D. Turner's, in FreeType's ftgrays.c), with a face on each side in place
/// of inside and outside: pixel shares come out exact and add up to one, so that no background can show between
/// neighbours.
struct CoverageCell {
    std::uint16_t x;
    std::uint16_t row; ///< In its band.
    Frame::Face left, right;
    std::int32_t cover;
    std::int32_t area;
};

constexpr int kSubpixels = 1024;                       ///< Fixed-point steps a pixel.
constexpr int kFullArea = 2 * kSubpixels * kSubpixels; ///< `area` of a whole pixel.

/// Collects the cells of the arcs in some rows of a picture. Whatever rows are asked, a segment gives the same cells in
/// them.
class CoverageCells {
public:
    /// Rows [firstRow, firstRow + rows) of a picture `width` pixels wide.
    void begin(int width, int firstRow, int rows);
    /// Adds the part of a polyline that lies in the clip. What lies left or right of it counts at its edge.
    void addPolyline(std::span<const Frame::Point> points, Frame::Face left, Frame::Face right, const DeviceBox& clip);
    /// Cells by row, then x.
    std::span<const CoverageCell> sorted();

private:
    void addClipped(Frame::Point a, Frame::Point b, const DeviceBox& clip);
    void addBetweenSides(double ax, double ay, double bx, double by, const DeviceBox& clip);
    void addSegment(int ax, int ay, int bx, int by);
    void addInRow(int row, int ax, int bx, int height, int sign);
    void addCell(int x, int row, int cover, int area) {
        if (m_current.x != x || m_current.row != row) {
            flush();
            m_current.x = static_cast<std::uint16_t>(x);
            m_current.row = static_cast<std::uint16_t>(row);
        }
        m_current.cover += cover;
        m_current.area += area;
    }
    void flush() {
        if ((m_current.cover != 0 || m_current.area != 0) && m_current.x < m_width)
            m_cells.push_back(m_current);
        m_current.cover = 0;
        m_current.area = 0;
    }

    int m_width = 0, m_firstRow = 0, m_endRow = 0;
    CoverageCell m_current{};
    std::vector<CoverageCell> m_cells, m_byColumn;
    std::vector<std::uint32_t> m_offsets;
};

} // namespace map
