#include "geo/hilbert.h"

#include <algorithm>
#include <utility>

namespace geo {

std::uint32_t hilbertPosition(Coordinate point, const Box& bounds) {
    constexpr std::uint32_t kLast = 0xFFFF;
    const auto cell = [](double offset, double size) {
        return size > 0 ? static_cast<std::uint32_t>(std::clamp(offset / size, 0.0, 1.0) * kLast) : 0u;
    };
    std::uint32_t x = cell(point.x - bounds.minX, bounds.width()), y = cell(point.y - bounds.minY, bounds.height());
    std::uint32_t position = 0;
    for (std::uint32_t half = 0x8000; half > 0; half /= 2) {
        const bool right = x & half, up = y & half;
        position = position * 4 + ((right ? 3u : 0u) ^ (up ? 1u : 0u));
        if (up)
            continue;
        if (right) {
            x = kLast - x;
            y = kLast - y;
        }
        std::swap(x, y);
    }
    return position;
}

} // namespace geo
