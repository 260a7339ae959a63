#include "fragility/required_change.h"

#include "fragility/ranking.h"
#include "fragility/selection_bar.h"
#include "fragility/weighted_sums.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace fragility {

namespace {

/// Whether one territory is selected, as a function of its own value of one criterion.
class SelectionByValue {
public:
    SelectionByValue(std::size_t territory, std::size_t criterion, const Scores& now,
                     std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method)
        : m_territory(territory)
        , m_now(now)
        , m_criterion(criteria[criterion])
        , m_values(m_criterion.values.begin(), m_criterion.values.end())
        , m_territories(territories)
        , m_method(method)
        , m_mean(method.aggregation)
        , m_bar(method.selection, territories.population)
        , m_others(territories.count()) {
        m_criterion.values = m_values;
        for (std::size_t c = 0; c < criteria.size(); ++c) {
            if (c != criterion && criteria[c].weight > 0)
                m_others.add(now.normalised->values[c], criteria[c].weight, m_mean);
        }
    }

    bool isSelectedAt(double value) {
        m_values[m_territory] = value;
        WeightedSums sums = m_others;
        sums.add(normalise({&m_criterion, 1}, m_territories, m_method).values.front(), m_criterion.weight, m_mean);
        const auto scoreOf = [&](std::size_t territory) {
            return onGrid(m_mean.mean(sums.values[territory] / sums.weights[territory]));
        };
        const long long own = scoreOf(m_territory);
        if (m_bar.isScore())
            return own >= onGrid(m_bar.score());
        double before = 0;
        for (std::size_t other = 0; other < m_territories.count(); ++other) {
            if (other == m_territory || m_now.rank[other] == 0) // who has a score doesn't depend on a value
                continue;
            const long long score = scoreOf(other);
            const bool isBefore =
                score > own || (score == own && m_territories.order[other] < m_territories.order[m_territory]);
            before += isBefore ? m_bar.weightOf(other) : 0;
        }
        return before < m_bar.limit();
    }

private:
    std::size_t m_territory;
    const Scores& m_now;
    Criterion m_criterion;        ///< Its values are m_values.
    std::vector<double> m_values; ///< Those of the criterion, but the territory's own.
    const Territories& m_territories;
    const IndexMethod& m_method;
    GeneralisedMean m_mean;
    SelectionBar m_bar;
    WeightedSums m_others;
};

/// How far a value may go: to the goalposts, or to the ends of what is observed in the reference set.
struct Range {
    double robust, fragile;
    double length() const { return std::abs(fragile - robust); }
};

Range rangeOf(const Criterion& criterion, const Territories& territories, const IndexMethod& method) {
    if (method.normalisation == Normalisation::Goalpost && criterion.goalposts)
        return {criterion.goalposts->robust, criterion.goalposts->fragile};
    double least = std::numeric_limits<double>::infinity(), greatest = -least;
    for (std::size_t territory = 0; territory < territories.count(); ++territory) {
        if (territories.isReference(territory) && std::isfinite(criterion.values[territory])) {
            least = std::min(least, criterion.values[territory]);
            greatest = std::max(greatest, criterion.values[territory]);
        }
    }
    return criterion.direction == territory::Direction::HighIsFragile ? Range{least, greatest} : Range{greatest, least};
}

/// Between a value that leaves the selection as it is and one that reverses it: the nearest that reverses it.
double reversingValue(double kept, double reversed, bool selectedNow, double precision, SelectionByValue& selection) {
    while (std::abs(reversed - kept) > precision) {
        const double middle = std::midpoint(kept, reversed);
        (selection.isSelectedAt(middle) == selectedNow ? kept : reversed) = middle;
    }
    return reversed;
}

std::optional<RequiredChange> requiredChange(double value, const Range& range, bool selectedNow,
                                             SelectionByValue& selection) {
    constexpr double kPrecision = 1e-6;
    const double end = selectedNow ? range.robust : range.fragile;
    const bool isBeyond = (range.fragile > range.robust) == selectedNow ? value <= end : value >= end;
    if (isBeyond || selection.isSelectedAt(end) == selectedNow)
        return std::nullopt;
    const double reversed = reversingValue(value, end, selectedNow, kPrecision * range.length(), selection);
    return RequiredChange{reversed, reversed - value};
}

} // namespace

std::vector<std::optional<RequiredChange>> requiredChanges(std::size_t territory, std::span<const Criterion> criteria,
                                                           const Territories& territories, const IndexMethod& method) {
    std::vector<std::optional<RequiredChange>> changes(criteria.size());
    const Scores now = score(std::make_shared<const Normalised>(normalise(criteria, territories, method)), criteria,
                             territories, method);
    if (now.rank[territory] == 0)
        return changes;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        const double value = criteria[c].values[territory];
        if (!(criteria[c].weight > 0) || !std::isfinite(value))
            continue;
        SelectionByValue selection(territory, c, now, criteria, territories, method);
        changes[c] =
            requiredChange(value, rangeOf(criteria[c], territories, method), now.selected[territory] != 0, selection);
    }
    return changes;
}

} // namespace fragility
