#include "fragility/normalised.h"

#include "statistics/ranks.h"

#include <algorithm>

namespace fragility {

namespace {

/// Percentile rank with 100 at the fragile end.
std::vector<double> percentiles(const Criterion& criterion) {
    std::vector<double> ranks = statistics::percentileRanks(criterion.values);
    if (criterion.direction == territory::Direction::LowIsFragile)
        std::transform(ranks.begin(), ranks.end(), ranks.begin(), [](double rank) { return 100 - rank; });
    return ranks;
}

} // namespace

Normalised normalise(std::span<const Criterion> criteria, const Territories& /*territories*/,
                     const IndexMethod& /*method*/) {
    Normalised normalised;
    for (const Criterion& criterion : criteria)
        normalised.values.push_back(percentiles(criterion));
    return normalised;
}

} // namespace fragility
