#pragma once

#include "fragility/index_method.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fragility {

/// Scores are compared on a grid of 1e-9, so that sums that differ by rounding alone are equal.
long long onGrid(double score);

/// The territories that have a score, most fragile first; equal ones in ascending order of code.
class Ranking {
public:
    /// `scores`: one a territory, NaN = none. `codeOrder` as in Territories.
    Ranking(std::span<const double> scores, std::span<const int> codeOrder);

    struct Placed {
        long long score; ///< On the grid.
        int code;        ///< Place in ascending order of code.
        int territory;
    };
    const std::vector<Placed>& order() const { return m_order; }
    /// One a territory; 1 = most fragile, 0 = no score.
    std::vector<int> ranks() const;
    std::size_t territoryCount() const { return m_territoryCount; }

private:
    std::vector<Placed> m_order;
    std::size_t m_territoryCount;
};

/// What a rule chooses of a ranking: always its first ones.
struct Selection {
    std::vector<std::uint8_t> selected; ///< One a territory.
    int count = 0;
    bool tiedAtTheEdge = false; ///< The last one in and the first one out have equal scores.
};

/// `population`: as in Territories, may be empty.
Selection selectionOf(const Ranking& ranking, std::span<const double> population, const SelectionRule& rule);

} // namespace fragility
