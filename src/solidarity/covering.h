#pragma once

#include <cstddef>
#include <stop_token>
#include <vector>

namespace solidarity {

/// The maximal covering location problem (Church and ReVelle 1974, Papers of the RSA 32, p. 101): of candidates that
/// each cover some weighted demands, the k that cover the most weight together.
class Covering {
public:
    /// `covers` by candidate: places of the demands that it covers, ascending. Weights are of inhabitants, ≥ 0.
    Covering(std::vector<std::vector<int>> covers, std::vector<double> weights);

    struct Choice {
        std::vector<int> candidates; ///< At most k, those that add nothing left out; what adds most first.
        double covered = 0;
        double upperBound = 0; ///< No choice of k covers more.
        bool isStopped = false;
    };
    /// Greedy (Nemhauser, Wolsey and Fisher 1978, Math. Programming 14, p. 265: at least 1 − 1/e of the best), gains
    /// looked up lazily (Minoux 1978); then exchanges one for one as long as they gain. The bound is the least of
    /// greedy / (1 − 1/e), of covered + the k largest gains still there, after each step, and of all that can be
    /// covered.
    Choice choose(int k, std::stop_token stop = {}) const;

    double weightOf(int candidate) const { return m_reached[std::size_t(candidate)]; } ///< Of all that it covers.
    /// The candidates in the order in which each adds most to those before; what each adds.
    std::vector<std::pair<int, double>> inOrderOfGain(const std::vector<int>& candidates) const;

    const std::vector<std::vector<int>>& covers() const { return m_covers; }
    const std::vector<double>& weights() const { return m_weights; }

private:
    std::vector<std::vector<int>> m_covers;
    std::vector<double> m_weights;
    std::vector<double> m_reached; ///< By candidate.
};

} // namespace solidarity
