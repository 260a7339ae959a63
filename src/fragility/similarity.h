#pragma once

#include "fragility/index.h"

namespace fragility {

struct Similar {
    int territory = -1;
    double distance =
        0; ///< Mean absolute difference of the normalised values, weighted; 0–100 but for standard scores.
};

/// The `count` territories nearest in profile, nearest first (ties, to 1e-9, by code). Only territories that have all
/// the weighted criteria that this one has (filled ones count); none when it has none.
std::vector<Similar> mostSimilar(std::size_t territory, std::size_t count, const Normalised& normalised,
                                 std::span<const Criterion> criteria, const Territories& territories);

} // namespace fragility
