#pragma once

#include <span>
#include <vector>

namespace statistics {

/// Optimal partition of values into classes: the least sum of squared deviations from the class means (Fisher 1958,
/// JASA 53(284), p. 789; known to cartographers as Jenks). Exact, in O(k n log n): the best start of the last class
/// never moves down as values are added, so that each row of the recursion is solved by halving.
///
/// `sorted` ascending, finite; `classCount` ≥ 1. Equal values are never parted. Bounds as in breaks(): the extent, and
/// between two classes the midpoint of their nearest values, as R's classInt does for style "fisher".
std::vector<double> naturalBreaks(std::span<const double> sorted, int classCount);

} // namespace statistics
