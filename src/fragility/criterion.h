#pragma once

#include "territory/indicator.h"

#include <cstdint>
#include <optional>
#include <span>

namespace fragility {

/// Raw values that count as 0 and as 100 (Handbook, "distance to a reference"): robust may be above fragile.
struct Goalposts {
    double robust = 0, fragile = 100;
    friend bool operator==(const Goalposts&, const Goalposts&) = default;
};

/// How one indicator enters the index.
struct Criterion {
    std::span<const double> values; ///< One a territory, NaN = missing; must outlive the call.
    territory::Direction direction = territory::Direction::HighIsFragile;
    double weight = 1.0;                     ///< ≥ 0; 0 = left out. Only ratios count.
    std::optional<Goalposts> goalposts = {}; ///< For Normalisation::Goalpost; without: least and greatest value.
};

/// What the index must know of the territories besides their values. Spans are one a territory, or empty; they must
/// outlive the call.
struct Territories {
    std::span<const int> order;              ///< Place in ascending order of code: resolves ties. Never empty.
    std::span<const double> population;      ///< NaN or < 0 = unknown, counts as none. Empty: all unknown.
    std::span<const int> group;              ///< Département, −1 = none; for medians. Empty: none.
    std::span<const std::uint8_t> reference; ///< 1 = of the reference set, which makes the scale and is ranked; others
                                             ///< get no score. Empty: all.
    bool isReference(std::size_t territory) const { return reference.empty() || reference[territory] != 0; }
    std::size_t count() const { return order.size(); }
};

} // namespace fragility
