#include "fragility/rank_tally.h"

#include <algorithm>
#include <cmath>

namespace fragility {

namespace {

int binsFor(std::size_t territories, std::size_t mostBytes) {
    const std::size_t affordable = mostBytes / (std::max<std::size_t>(territories, 1) * sizeof(std::uint32_t));
    return int(std::clamp<std::size_t>(affordable, 1, std::max<std::size_t>(territories, 1)));
}

int roundedUp(std::size_t count, int divisor) {
    return int((count + std::size_t(divisor) - 1) / std::size_t(divisor));
}

} // namespace

RankTally::RankTally(std::size_t territories, int draws, std::size_t mostBytes)
    : m_draws(draws)
    , m_width(roundedUp(territories, binsFor(territories, mostBytes)))
    , m_bins(m_width > 0 ? roundedUp(territories, m_width) : 0)
    , m_rounds(m_width > 1 ? 2 : 1)
    , m_windows(territories)
    , m_counters(territories * std::size_t(m_bins)) {}

void RankTally::add(std::size_t territory, std::span<const int> ranks) {
    const std::lock_guard lock(m_mutexes[territory % m_mutexes.size()]);
    for (std::size_t window = 0; window < m_windowCount; ++window) {
        std::uint32_t* counters = countersOf(territory, window);
        const int low = m_windows[territory][window].low, end = low + m_bins * m_width;
        for (const int rank : ranks) {
            if (rank >= low && rank < end)
                ++counters[m_width == 1 ? rank - low : (rank - low) / m_width];
        }
    }
}

bool RankTally::needsAnotherRound() {
    for (std::size_t territory = 0; territory < m_windows.size(); ++territory) {
        for (const Quantile quantile : {P05, Median, P95}) {
            const std::size_t window = m_windowCount == 1 ? 0 : std::size_t(quantile);
            narrow(m_windows[territory][quantile], countersOf(territory, window), quantile);
        }
    }
    if (m_width <= 1)
        return false;
    m_bins = m_width;
    m_width = 1;
    m_windowCount = kQuantiles;
    m_counters.assign(m_windows.size() * m_windowCount * std::size_t(m_bins), 0);
    return true;
}

void RankTally::narrow(Window& window, const std::uint32_t* counters, Quantile quantile) const {
    constexpr std::array<double, kQuantiles> kShares{0.05, 0.5, 0.95};
    constexpr double kRounding = 1e-9; // 0.05 · 1,000 is 50, not a little more
    const int reached = int(std::ceil(kShares[quantile] * m_draws - kRounding));
    int bin = 0;
    while (bin + 1 < m_bins && window.before + int(counters[bin]) < reached)
        window.before += int(counters[bin++]);
    window.low += bin * m_width;
}

} // namespace fragility
