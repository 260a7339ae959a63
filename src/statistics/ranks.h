#pragma once

#include <span>
#include <vector>

namespace statistics {

/// Ascending ranks from 1, ties share their mean rank (R: rank(x, ties.method = "average", na.last = "keep")).
/// NaN stays NaN and takes no rank.
std::vector<double> meanRanks(std::span<const double> values);

/// 100 · (r − 1) / (n − 1), r the mean rank among the n values present; 50 when n is 1; NaN where missing.
std::vector<double> percentileRanks(std::span<const double> values);

} // namespace statistics
