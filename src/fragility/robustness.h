#pragma once

#include "fragility/criterion.h"
#include "fragility/index_method.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace fragility {

/// Random weights around the current ones (Handbook, step 7, uncertainty analysis): w ~ Dirichlet(κ·w0), w0 the
/// current shares, κ = 1/spread² − 1, so that a weight's standard deviation is spread·√(w0·(1 − w0)).
struct RobustnessOptions {
    int draws = 1000;
    double spread = 0.2; ///< In (0, 1).
    std::uint64_t seed = 20250627;
    bool varyNormalisation = false; ///< Each draw takes percentile, min–max or z-score with equal chance.
    bool varyAggregation = false;   ///< The same of the three means.
    friend bool operator==(const RobustnessOptions&, const RobustnessOptions&) = default;
};

/// What the draws say of each territory. Vectors are one a territory.
struct Robustness {
    int draws = 0;
    std::vector<double> probability; ///< Share of the draws in which it is selected; NaN = no score in any.
    std::vector<int> rankP05, rankMedian, rankP95; ///< Of the draws in which it has a score: the smallest rank r such
                                                   ///< that a share ≥ 5 %, 50 %, 95 % are ≤ r; 0 = none.
};

/// Same options, same bytes, on any number of threads (each draw has a random stream of its own). `threads` 0 = as many
/// as there are. Nothing when stopped. `progress` gets the share done, from any one thread at a time; may be empty.
std::optional<Robustness> robustness(std::span<const Criterion> criteria, const Territories& territories,
                                     const IndexMethod& method, const RobustnessOptions& options, int threads = 0,
                                     std::stop_token stop = {}, const std::function<void(double)>& progress = {});

} // namespace fragility
