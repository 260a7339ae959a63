#pragma once

#include "fragility/index.h"

#include <optional>

namespace fragility {

/// The smallest change of one of a territory's own values that reverses whether it is selected.
struct RequiredChange {
    double value =
        0; ///< Raw value from which on it is reversed, all others' values as they are (to 1e-6 of the range).
    double change = 0; ///< value − the present value.
};

/// By criterion; nothing where no value of the observed range (or between the goalposts) reverses it, where its weight
/// is 0, or where its own value is missing. The whole index is made anew for each value tried, so ranks and extremes
/// that move with it are counted. Some milliseconds.
std::vector<std::optional<RequiredChange>> requiredChanges(std::size_t territory, std::span<const Criterion> criteria,
                                                           const Territories& territories, const IndexMethod& method);

} // namespace fragility
