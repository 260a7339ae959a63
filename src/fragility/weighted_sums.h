#pragma once

#include "fragility/generalised_mean.h"

#include <cmath>
#include <vector>

namespace fragility {

/// The weighted sums of transformed values as they stand after some criteria, and the weights of those present; one a
/// territory.
struct WeightedSums {
    explicit WeightedSums(std::size_t count) : values(count), weights(count), available(count) {}

    /// `normalised`: one a territory, NaN = missing.
    void add(const std::vector<double>& normalised, double weight, const GeneralisedMean& mean) {
        for (std::size_t territory = 0; territory < normalised.size(); ++territory) {
            if (std::isnan(normalised[territory]))
                continue;
            values[territory] += weight * mean.transformed(normalised[territory]);
            weights[territory] += weight;
            ++available[territory];
        }
    }

    std::vector<double> values, weights;
    std::vector<int> available; ///< Values counted, those filled included.
};

} // namespace fragility
