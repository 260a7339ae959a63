#pragma once

#include "map/frame.h"
#include "map/world_to_device.h"

#include <array>
#include <bit>
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

    struct Direction {
        double x, y; ///< Of length one.
        float length;
    };
    struct Rows {
        int first, end;
    };
    static constexpr int kBlock = 8;
    void addShort(Frame::Point from, const Direction& direction, Rows rows, int first, int end);
    void addLong(Frame::Point from, const Direction& direction, Rows rows, float left, float right);
    void addBlock(int row, int first, int end, float along, float across, const Direction& direction);

    template <typename Take> void drainRow(std::size_t row, Take& take) {
        const auto rowStart = static_cast<std::uint32_t>(row) * static_cast<std::uint32_t>(m_width);
        for (int x = m_touched[row].first; x < m_touched[row].end; x += kBlock) {
            std::uint8_t* const block = m_distances.data() + row * m_stride + x;
            std::uint64_t word;
            static_assert(sizeof word == kBlock);
            std::memcpy(&word, block, kBlock);
            for (std::uint64_t near = ~word; near != 0;) {
                const int i =
                    std::countr_zero(near) / 8; // Bytes of a word stand in the order of pixels: little-endian.
                take(rowStart + static_cast<std::uint32_t>(x + i), block[i]);
                near &= ~(std::uint64_t{0xFF} << (8 * i));
            }
            if (word != ~std::uint64_t{0})
                std::memset(block, kFar, kBlock);
        }
    }

    int m_width = 0, m_firstRow = 0, m_rows = 0;
    float m_reach = 0, m_steps = 1;
    std::size_t m_stride = 0; ///< A block more than the width, so that blocks may end beyond a row; far away there.
    std::vector<std::uint8_t> m_distances;
    std::vector<Touched> m_touched; ///< By row.
};

} // namespace map
