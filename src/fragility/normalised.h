#pragma once

#include "fragility/criterion.h"
#include "fragility/index_method.h"

#include <vector>

namespace fragility {

/// The criteria on one scale: all that doesn't depend on weights, made once while a weight moves.
struct Normalised {
    /// By criterion, then territory: 100 = most fragile; NaN = missing or outside the reference set.
    std::vector<std::vector<double>> values;
    /// By criterion, then territory: 1 = missing, and filled with the median of its group. Empty when the rule isn't
    /// GroupMedian.
    std::vector<std::vector<std::uint8_t>> imputed;
};

/// Winsorises, fills, normalises: PreparedColumn and Scale say how. Weights count for nothing. About 0.3 ms for
/// 1,255 × 5 percentile ranks.
Normalised normalise(std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method);

} // namespace fragility
