#pragma once

#include "fragility/criterion.h"
#include "fragility/index_method.h"
#include "fragility/ranking.h"

#include <algorithm>
#include <cmath>

namespace fragility {

/// What a rule asks of one territory, without ranking the others: it is selected as long as those before it weigh less
/// than a limit. By number, each weighs 1; by population, its inhabitants; by score, nothing but the bar itself counts.
class SelectionBar {
public:
    SelectionBar(const SelectionRule& rule, std::span<const double> population)
        : m_rule(rule), m_population(population), m_limit(limitOf(rule)) {}

    bool isScore() const { return m_rule.kind == SelectionRule::Kind::Score; }
    /// For isScore(): it and more are selected.
    double score() const {
        constexpr double kFar = 1e6; // beyond any score, and still on the grid of scores
        return std::clamp(m_rule.amount, -kFar, kFar);
    }
    double weightOf(std::size_t territory) const {
        if (m_rule.kind == SelectionRule::Kind::Top)
            return 1;
        if (isScore() || m_population.empty())
            return 0;
        return m_population[territory] > 0 ? m_population[territory] : 0; // unknown counts as none
    }
    double limit() const { return m_limit; }

    /// How many of a ranking are selected: always its first ones. `territoryAt(place)` and `scoreAt(place)`, on the
    /// grid, from place 0 = most fragile.
    template <class TerritoryAt, class ScoreAt>
    std::size_t countIn(std::size_t ranked, const TerritoryAt& territoryAt, const ScoreAt& scoreAt) const {
        const long long least = isScore() ? onGrid(score()) : 0;
        double before = 0;
        std::size_t count = 0;
        for (; count < ranked && before < m_limit && (!isScore() || scoreAt(count) >= least); ++count)
            before += weightOf(territoryAt(count));
        return count;
    }

private:
    static double limitOf(const SelectionRule& rule) {
        switch (rule.kind) {
        case SelectionRule::Kind::Top:
            return std::floor(rule.amount);
        case SelectionRule::Kind::Population:
            return rule.amount;
        case SelectionRule::Kind::Score:
            return 1;
        }
        return 1;
    }

    SelectionRule m_rule;
    std::span<const double> m_population;
    double m_limit;
};

} // namespace fragility
