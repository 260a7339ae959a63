#include "statistics/breaks.h"

#include "statistics/moments.h"
#include "statistics/natural_breaks.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace statistics {

namespace {

/// How many distinct values there are, counted no further than `enough`.
int distinctUpTo(std::span<const double> sorted, int enough) {
    int distinct = 1;
    for (std::size_t i = 1; i < sorted.size() && distinct < enough; ++i)
        distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
    return distinct;
}

std::vector<double> quantileBreaks(std::span<const double> sorted, int classCount) {
    std::vector<double> bounds;
    bounds.reserve(std::size_t(classCount) + 1);
    for (int i = 0; i <= classCount; ++i)
        bounds.push_back(quantile(sorted, double(i) / classCount));
    return bounds;
}

std::vector<double> equalIntervals(std::span<const double> sorted, int classCount) {
    std::vector<double> bounds;
    bounds.reserve(std::size_t(classCount) + 1);
    for (int i = 0; i < classCount; ++i)
        bounds.push_back(std::lerp(sorted.front(), sorted.back(), double(i) / classCount));
    bounds.push_back(sorted.back());
    return bounds;
}

std::vector<double> standardDeviationBreaks(std::span<const double> sorted, int classCount) {
    std::vector<double> bounds{sorted.front()};
    const Moments moments = momentsOf(sorted);
    for (int inner = 1; inner < classCount; ++inner) {
        const double bound = moments.mean + (inner - classCount / 2.0) * moments.deviation;
        if (bound > sorted.front() && bound < sorted.back())
            bounds.push_back(bound);
    }
    bounds.push_back(sorted.back());
    return bounds;
}

/// Equal bounds make an empty class; a single value keeps both of its.
void dropRepeatedBounds(std::vector<double>& bounds) {
    const double last = bounds.back();
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    if (bounds.size() == 1)
        bounds.push_back(last);
}

} // namespace

std::vector<double> sortedFinite(std::span<const double> values) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

double quantile(std::span<const double> sorted, double p) {
    assert(!sorted.empty() && p >= 0 && p <= 1);
    const double index = double(sorted.size() - 1) * p;
    const auto below = std::size_t(std::floor(index));
    const double fraction = index - std::floor(index);
    if (fraction == 0 || sorted[below] == sorted[below + 1])
        return sorted[below];
    return (1 - fraction) * sorted[below] + fraction * sorted[below + 1];
}

std::vector<double> breaks(std::span<const double> values, BreakMethod method, int classCount) {
    assert(classCount >= 1);
    const std::vector<double> sorted = sortedFinite(values);
    if (sorted.empty())
        return {};
    const int classes = distinctUpTo(sorted, classCount);
    std::vector<double> bounds;
    switch (method) {
    case BreakMethod::Quantile:
        bounds = quantileBreaks(sorted, classes);
        break;
    case BreakMethod::NaturalBreaks:
        bounds = naturalBreaks(sorted, classes);
        break;
    case BreakMethod::EqualInterval:
        bounds = equalIntervals(sorted, classCount);
        break;
    case BreakMethod::StandardDeviation:
        bounds = standardDeviationBreaks(sorted, classCount);
        break;
    case BreakMethod::Typed:
        assert(false && "typed breaks are not computed");
        return {};
    }
    dropRepeatedBounds(bounds);
    return bounds;
}

int classOf(double value, std::span<const double> bounds) {
    if (bounds.size() < 2 || !(value >= bounds.front() && value <= bounds.back()))
        return -1;
    const auto above = std::upper_bound(bounds.begin(), bounds.end() - 1, value);
    const auto found = int(above - bounds.begin()) - 1;
    return std::min(found, int(bounds.size()) - 2);
}

double goodnessOfVarianceFit(std::span<const double> values, std::span<const double> bounds) {
    struct Class {
        double count = 0, sum = 0, mean = 0;
    };
    if (bounds.size() < 2)
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<Class> classes(bounds.size() - 1);
    Class all;
    for (const double value : values) {
        const int found = classOf(value, bounds);
        if (found < 0)
            continue;
        for (Class* counted : {&classes[std::size_t(found)], &all}) {
            ++counted->count;
            counted->sum += value;
            counted->mean = counted->sum / counted->count;
        }
    }
    if (all.count == 0)
        return std::numeric_limits<double>::quiet_NaN();
    double within = 0, total = 0;
    for (const double value : values) {
        const int found = classOf(value, bounds);
        if (found < 0)
            continue;
        within += std::pow(value - classes[std::size_t(found)].mean, 2);
        total += std::pow(value - all.mean, 2);
    }
    return total == 0 ? 1 : 1 - within / total;
}

} // namespace statistics
