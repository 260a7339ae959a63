#include "fragility/share_set.h"

#include <algorithm>
#include <cmath>

namespace fragility {

namespace {

constexpr double kSame = 1e-12;

bool contains(const WeightInterval& interval, double share) {
    return interval.from <= share && share <= interval.to;
}

} // namespace

void ShareSet::add(double from, double to) {
    if (to - from < kSame)
        return;
    if (!m_intervals.empty() && from - m_intervals.back().to < kSame)
        m_intervals.back().to = to;
    else
        m_intervals.push_back({from, to});
}

void ShareSet::settle(double share, bool holds) {
    const bool held =
        std::ranges::any_of(m_intervals, [&](const WeightInterval& each) { return contains(each, share); });
    if (holds && !held)
        putIn(share);
    else if (held && !holds)
        takeOut(share);
}

void ShareSet::putIn(double share) {
    constexpr double kNear = 1e-9; // beyond this, rounding isn't what keeps it out
    for (WeightInterval& interval : m_intervals) {
        if (contains({interval.from - kNear, interval.to + kNear}, share)) {
            interval = {std::min(interval.from, share), std::max(interval.to, share)};
            return;
        }
    }
    const auto after = std::ranges::find_if(m_intervals, [&](const auto& interval) { return interval.from > share; });
    m_intervals.insert(after, {share, share});
}

void ShareSet::takeOut(double share) {
    std::vector<WeightInterval> left;
    for (const WeightInterval& interval : m_intervals) {
        if (!contains(interval, share)) {
            left.push_back(interval);
            continue;
        }
        if (interval.from < share)
            left.push_back({interval.from, std::nextafter(share, 0.0)});
        if (share < interval.to)
            left.push_back({std::nextafter(share, 1.0), interval.to});
    }
    m_intervals = left;
}

} // namespace fragility
