#include "statistics/histogram.h"

#include "statistics/breaks.h"

#include <algorithm>
#include <cmath>

namespace statistics {

int Histogram::binOf(double value) const {
    if (std::isnan(value) || counts.empty())
        return -1;
    const int last = static_cast<int>(counts.size()) - 1;
    if (value >= high)
        return last;
    if (value <= low)
        return 0;
    return std::min(static_cast<int>((value - low) / binWidth()), last);
}

Histogram histogram(std::span<const double> values, int bins, double tail) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
    if (sorted.empty() || bins < 1)
        return {};
    std::ranges::sort(sorted);
    Histogram result{quantile(sorted, tail), quantile(sorted, 1 - tail), std::vector<int>(std::size_t(bins))};
    for (const double value : sorted)
        ++result.counts[std::size_t(result.binOf(value))];
    return result;
}

} // namespace statistics
