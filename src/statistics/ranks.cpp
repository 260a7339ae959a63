#include "statistics/ranks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace statistics {

namespace {

struct Placed {
    double value;
    std::uint32_t position;
};

std::vector<Placed> sortedPresent(std::span<const double> values) {
    std::vector<Placed> present;
    present.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i]))
            present.push_back({values[i], std::uint32_t(i)});
    }
    std::sort(present.begin(), present.end(), [](const Placed& a, const Placed& b) { return a.value < b.value; });
    return present;
}

} // namespace

std::vector<double> meanRanks(std::span<const double> values) {
    std::vector<double> ranks(values.size(), std::numeric_limits<double>::quiet_NaN());
    const std::vector<Placed> present = sortedPresent(values);
    for (std::size_t first = 0; first < present.size();) {
        std::size_t next = first;
        while (next < present.size() && present[next].value == present[first].value)
            ++next;
        // Places first + 1 … next, whose mean is half the sum of both ends.
        const double rank = double(first + 1 + next) / 2;
        for (; first < next; ++first)
            ranks[present[first].position] = rank;
    }
    return ranks;
}

std::vector<double> percentileRanks(std::span<const double> values) {
    std::vector<double> ranks = meanRanks(values);
    const auto present = std::count_if(ranks.begin(), ranks.end(), [](double rank) { return !std::isnan(rank); });
    for (double& rank : ranks) {
        if (!std::isnan(rank))
            rank = present == 1 ? 50 : 100 * (rank - 1) / double(present - 1);
    }
    return ranks;
}

} // namespace statistics
