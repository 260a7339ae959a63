#include "fragility/dominance.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

namespace fragility {

namespace {

std::vector<std::size_t> weightedCriteria(std::span<const Criterion> criteria) {
    std::vector<std::size_t> weighted;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (criteria[c].weight > 0)
            weighted.push_back(c);
    }
    Q_ASSERT(weighted.size() <= 64);
    return weighted;
}

/// Territories by which of the weighted criteria they have (one bit each), those that have none left out.
std::map<std::uint64_t, std::vector<int>> byCriteriaPresent(const Normalised& normalised,
                                                            std::span<const std::size_t> weighted) {
    std::map<std::uint64_t, std::vector<int>> groups;
    const std::size_t count = normalised.values.empty() ? 0 : normalised.values.front().size();
    for (std::size_t territory = 0; territory < count; ++territory) {
        std::uint64_t present = 0;
        for (std::size_t bit = 0; bit < weighted.size(); ++bit)
            present |= std::uint64_t(!std::isnan(normalised.values[weighted[bit]][territory])) << bit;
        if (present != 0)
            groups[present].push_back(int(territory));
    }
    return groups;
}

using Bits = std::vector<std::uint64_t>;

/// For each place of a column, the set of places whose value is at least its own. Sets grow along the descending order:
/// one in kStep is kept, the others are the one before and the few places since.
class AtLeast {
public:
    explicit AtLeast(const std::vector<double>& values)
        : m_words((values.size() + 63) / 64), m_order(values.size()), m_counts(values.size()) {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
        for (std::size_t last = m_order.size(); last > 0;) {
            const std::size_t count = last;
            while (last > 0 && values[m_order[last - 1]] == values[m_order[count - 1]])
                m_counts[m_order[--last]] = count;
        }
        Bits set(m_words, 0);
        for (std::size_t i = 0; i <= m_order.size(); ++i) {
            if (i % kStep == 0)
                m_kept.insert(m_kept.end(), set.begin(), set.end());
            if (i < m_order.size())
                add(m_order[i], set);
        }
    }

    /// Takes from `set` all that are below `place`.
    void narrow(std::size_t place, Bits& set, Bits& scratch) const {
        const std::size_t kept = m_counts[place] / kStep;
        std::copy_n(m_kept.begin() + std::ptrdiff_t(kept * m_words), m_words, scratch.begin());
        for (std::size_t i = kept * kStep; i < m_counts[place]; ++i)
            add(m_order[i], scratch);
        for (std::size_t word = 0; word < m_words; ++word)
            set[word] &= scratch[word];
    }

private:
    static constexpr std::size_t kStep = 256;
    static void add(std::size_t place, Bits& set) { set[place / 64] |= std::uint64_t(1) << place % 64; }

    std::size_t m_words;
    std::vector<std::size_t> m_order;  ///< Greatest first.
    std::vector<std::size_t> m_counts; ///< By place: how many are at least as great, itself included.
    Bits m_kept; ///< The sets of the first 0, kStep, 2·kStep… of the order, one after the other.
};

/// By place: how many are at least as great in every column.
std::vector<int> countsAtLeast(const std::vector<std::vector<double>>& columns) {
    const std::size_t count = columns.front().size();
    const std::vector<AtLeast> sets(columns.begin(), columns.end());
    std::vector<int> counts(count, 0);
    Bits set((count + 63) / 64), scratch(set.size());
    for (std::size_t place = 0; place < count; ++place) {
        std::fill(set.begin(), set.end(), ~std::uint64_t(0)); // the columns' own sets hold no place past the last
        for (const AtLeast& column : sets)
            column.narrow(place, set, scratch);
        for (const std::uint64_t word : set)
            counts[place] += std::popcount(word);
    }
    return counts;
}

/// By place: how many are the same in every column, itself included.
std::vector<int> countsEqual(const std::vector<std::vector<double>>& columns) {
    std::map<std::vector<double>, std::vector<std::size_t>> places;
    for (std::size_t place = 0; place < columns.front().size(); ++place) {
        std::vector<double> profile(columns.size());
        for (std::size_t c = 0; c < columns.size(); ++c)
            profile[c] = columns[c][place];
        places[profile].push_back(place);
    }
    std::vector<int> counts(columns.front().size());
    for (const auto& [profile, same] : places) {
        for (const std::size_t place : same)
            counts[place] = int(same.size());
    }
    return counts;
}

/// The values of some territories on the criteria that they have, one column a criterion.
std::vector<std::vector<double>> columnsOf(const Normalised& normalised, std::span<const std::size_t> weighted,
                                           std::span<const int> members) {
    std::vector<std::vector<double>> columns;
    for (const std::size_t c : weighted) {
        if (std::isnan(normalised.values[c][std::size_t(members.front())]))
            continue;
        std::vector<double>& column = columns.emplace_back();
        for (const int member : members)
            column.push_back(normalised.values[c][std::size_t(member)]);
    }
    return columns;
}

/// Counts among territories with the same criteria present.
void countAmong(std::vector<std::vector<double>> columns, std::span<const int> members, DominanceCounts& counts) {
    const std::vector<int> equal = countsEqual(columns), above = countsAtLeast(columns);
    for (std::vector<double>& column : columns)
        std::transform(column.begin(), column.end(), column.begin(), std::negate<>());
    const std::vector<int> below = countsAtLeast(columns);
    for (std::size_t place = 0; place < members.size(); ++place) {
        const auto territory = std::size_t(members[place]);
        counts.dominatedBy[territory] = above[place] - equal[place];
        counts.dominates[territory] = below[place] - equal[place];
        counts.pairs += counts.dominates[territory];
    }
    const auto size = static_cast<long long>(members.size());
    counts.comparable += size * (size - 1) / 2;
}

} // namespace

Dominance dominance(std::size_t first, std::size_t second, const Normalised& normalised,
                    std::span<const Criterion> criteria) {
    bool firstAbove = false, secondAbove = false, compared = false;
    for (const std::size_t c : weightedCriteria(criteria)) {
        const double a = normalised.values[c][first], b = normalised.values[c][second];
        if (std::isnan(a) != std::isnan(b))
            return Dominance::None;
        compared |= !std::isnan(a);
        firstAbove |= a > b;
        secondAbove |= b > a;
    }
    if (!compared || (firstAbove && secondAbove))
        return Dominance::None;
    if (firstAbove)
        return Dominance::FirstDominates;
    return secondAbove ? Dominance::SecondDominates : Dominance::Equal;
}

DominanceCounts dominanceCounts(const Normalised& normalised, std::span<const Criterion> criteria) {
    const std::vector<std::size_t> weighted = weightedCriteria(criteria);
    const std::size_t count = normalised.values.empty() ? 0 : normalised.values.front().size();
    DominanceCounts counts;
    counts.dominates.assign(count, 0);
    counts.dominatedBy.assign(count, 0);
    for (const auto& [present, members] : byCriteriaPresent(normalised, weighted))
        countAmong(columnsOf(normalised, weighted, members), members, counts);
    return counts;
}

std::vector<int> neverSelected(const DominanceCounts& counts, const IndexMethod& method) {
    std::vector<int> never;
    if (method.selection.kind != SelectionRule::Kind::Top)
        return never;
    for (std::size_t territory = 0; territory < counts.dominatedBy.size(); ++territory) {
        if (counts.dominatedBy[territory] >= std::floor(method.selection.amount))
            never.push_back(int(territory));
    }
    return never;
}

} // namespace fragility
