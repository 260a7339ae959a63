#pragma once

#include "geo/box.h"

#include <cstdint>

namespace geo {

/// Position of a point along a Hilbert curve that fills `bounds` (2^16 × 2^16 cells): near points have near positions.
/// (The usual bit-by-bit conversion: Warren, Hacker's Delight, 2nd ed., 16-2.)
std::uint32_t hilbertPosition(Coordinate point, const Box& bounds);

} // namespace geo
