#pragma once

#include "fragility/criterion.h"
#include "fragility/index_method.h"

#include <limits>
#include <vector>

namespace fragility {

/// The raw values of one criterion as they are put on a scale: of the reference set alone, winsorised, filled.
struct PreparedColumn {
    /// Winsorises at the quantiles of the values present, then fills with the median of the group's values present
    /// (winsorised too). A value that isn't finite is missing.
    PreparedColumn(const Criterion& criterion, const Territories& territories, const IndexMethod& method);

    std::vector<double> values;        ///< One a territory; NaN = missing or outside the reference set.
    std::vector<std::uint8_t> imputed; ///< One a territory, 1 = filled; empty when the rule isn't GroupMedian.
    double least = -std::numeric_limits<double>::infinity(); ///< Values below were set to this,
    double greatest =
        std::numeric_limits<double>::infinity(); ///< those above to this: the whole line when nothing is cut.
};

} // namespace fragility
