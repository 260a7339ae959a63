#pragma once

#include "map/frame.h"
#include "map/world_to_device.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace map {

/// Steps of squared distance in a square device pixel, when distances up to `reach` are kept in a byte. Squares need no
/// root to be compared, and are finest where a line's edge is.
inline double squaredDistanceSteps(double reach) {
    return 254 / (reach * reach);
}

/// Alpha of a line of this width and opacity (0–255) at each step of squared distance; 255 is far away.
std::array<std::uint8_t, 256> coverageByDistance(double width, double reach, int alpha);

/// Distance from the centres of some rows' pixels to the nearest of some segments, as far as it matters to a line drawn
/// along them: lines of any width, colour and order are then a look-up. Reused from band to band.
class DistanceMap {
public:
    /// Rows [firstRow, firstRow + rows) of a picture `width` pixels wide. Everything is far away at first.
    void begin(int width, int firstRow, int rows);
    /// Distances up to `reach` pixels are kept, see squaredDistanceSteps().
    void setReach(double reach);
    /// Only pixels in the clip are touched.
    void addSegment(Frame::Point a, Frame::Point b, const DeviceBox& clip);

    /// Calls take(pixel, step of squared distance) for each pixel within reach, ascending, and makes everything far
    /// away again.
    template <typename Take> void drain(Take take) {
        for (std::size_t row = 0; row < m_touched.size(); ++row) {
            drainRow(row, take);
            m_touched[row] = {m_width, 0};
        }
    }

private:
    static constexpr std::uint8_t kFar = 255;
    struct Touched {
        int first, end; ///< Pixels of a row.
    };

    /// Along and across the segment, from a pixel's centre to the next one's; device pixels.
    struct Walk {
        float along, across, stepAlong, stepAcross, length;
    };
    void addRow(int row, int first, int end, Walk walk);

    template <typename Take> void drainRow(std::size_t row, Take& take) {
        const std::size_t rowStart = row * static_cast<std::size_t>(m_width);
        const int first = m_touched[row].first & ~7;
        for (int x = first; x < m_touched[row].end; x += 8) {
            std::uint8_t* const eight = m_distances.data() + rowStart + x;
            std::uint64_t word;
            std::memcpy(&word, eight, sizeof word);
            if (word == ~std::uint64_t{0})
                continue;
            const int count = std::min(8, m_width - x);
            for (int i = 0; i < count; ++i) {
                if (eight[i] != kFar)
                    take(static_cast<std::uint32_t>(rowStart) + static_cast<std::uint32_t>(x + i), eight[i]);
            }
            std::memset(eight, kFar, static_cast<std::size_t>(count));
        }
    }

    int m_width = 0, m_firstRow = 0, m_rows = 0;
    float m_reach = 0, m_steps = 1;
    std::vector<std::uint8_t> m_distances; ///< Eight more than pixels, so that words may be read at the end.
    std::vector<Touched> m_touched;        ///< By row.
};

} // namespace map
