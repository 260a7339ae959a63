#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace fragility {

/// Counts of the ranks that many draws give to each of some territories, to find exact quantiles in bounded memory:
/// where one counter a rank would take too much, ranks are first counted in bins, and the same draws once more inside
/// the three bins that hold the quantiles.
class RankTally {
public:
    /// The ranks below which 5 %, 50 % and 95 % of the draws lie.
    enum Quantile { P05, Median, P95 };
    static constexpr std::size_t kMostBytes = std::size_t(64) << 20;

    /// Ranks go from 1 to `territories`. `mostBytes` bounds the memory for counters.
    RankTally(std::size_t territories, int draws, std::size_t mostBytes = kMostBytes);

    /// Ranks of one territory in some draws. Any thread, at any time; counts don't depend on the order.
    void add(std::size_t territory, std::span<const int> ranks);
    /// How often every draw has to be added in all: once or twice.
    int rounds() const { return m_rounds; }
    /// True when that is once more: call it after each round of all draws.
    bool needsAnotherRound();
    /// After the last round: the smallest rank r such that at least the quantile's share of the draws is ≤ r.
    int rank(std::size_t territory, Quantile quantile) const { return m_windows[territory][quantile].low; }

private:
    static constexpr std::size_t kQuantiles = 3;
    struct Window {
        int low = 1;    ///< First rank counted.
        int before = 0; ///< Draws with a lower rank.
    };

    void narrow(Window& window, const std::uint32_t* counters, Quantile quantile) const;
    std::uint32_t* countersOf(std::size_t territory, std::size_t window) {
        return &m_counters[(territory * m_windowCount + window) * std::size_t(m_bins)];
    }

    int m_draws;
    int m_width; ///< Ranks a bin.
    int m_bins;  ///< Bins a window.
    int m_rounds;
    std::size_t m_windowCount = 1; ///< One for all quantiles while all ranks are counted.
    std::vector<std::array<Window, kQuantiles>> m_windows;
    std::vector<std::uint32_t> m_counters; ///< By territory, then window, then bin.
    /// Each for the counters of some territories: enough of them for threads not to wait for one another.
    std::array<std::mutex, 64> m_mutexes;
};

} // namespace fragility
