#include "fragility/stability.h"

#include "fragility/ranking.h"
#include "fragility/selection_bar.h"
#include "fragility/share_set.h"
#include "fragility/weight_path.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fragility {

namespace {

/// Somebody comes before the territory, or no longer does.
struct Event {
    double share, weight;
};

/// Who stands before a territory along the weight of one criterion, as a weight (SelectionBar) that changes in steps.
class Sweep {
public:
    void add(const WeightPath::Lead& lead, bool winsTies, double weight) {
        bool ahead = lead.tied ? winsTies : lead.ahead;
        m_before += ahead ? weight : 0;
        for (int i = 0; i < lead.changes; ++i) {
            ahead = !ahead;
            m_events.push_back({lead.at[i], ahead ? weight : -weight});
        }
    }

    /// Where the bar selects the territory.
    ShareSet selected(const SelectionBar& bar) {
        std::ranges::sort(m_events, {}, &Event::share);
        ShareSet shares;
        double from = 0;
        for (const Event& event : m_events) {
            if (bar.isSelected(m_before))
                shares.add(from, event.share);
            from = event.share;
            m_before += event.weight;
        }
        if (bar.isSelected(m_before))
            shares.add(from, 1);
        return shares;
    }

private:
    double m_before = 0; ///< Just after 0.
    std::vector<Event> m_events;
};

/// The index as it is at some share of a criterion: made anew, so that its rules for missing values and ties hold.
class IndexAlong {
public:
    IndexAlong(const Normalised& normalised, const Territories& territories, const IndexMethod& method)
        // Shares the values without owning them: they outlive this.
        : m_normalised(std::shared_ptr<const Normalised>(), &normalised)
        , m_territories(territories)
        , m_method(method) {}

    Scores at(std::span<const Criterion> criteria) const {
        return score(m_normalised, criteria, m_territories, m_method);
    }

private:
    std::shared_ptr<const Normalised> m_normalised;
    const Territories& m_territories;
    const IndexMethod& m_method;
};

constexpr double kInside = 0.5; ///< Any share but the ends: who has a score is the same at all of them.

ShareSet selectedInside(std::size_t territory, const WeightPath& path, const Scores& inside,
                        const Territories& territories, const SelectionBar& bar) {
    if (inside.rank[territory] == 0)
        return {};
    Sweep sweep;
    if (bar.isScore())
        sweep.add(path.lead(path.constant(bar.score()), path[territory]), false, bar.limit());
    for (std::size_t other = 0; !bar.isScore() && other < territories.count(); ++other) {
        if (other != territory && inside.rank[other] > 0) {
            sweep.add(path.lead(path[other], path[territory]), territories.order[other] < territories.order[territory],
                      bar.weightOf(other));
        }
    }
    return sweep.selected(bar);
}

bool isAbove(const Scores& scores, std::size_t first, std::size_t second) {
    return scores.rank[first] > 0 && scores.rank[second] > 0 &&
           onGrid(scores.score[first]) > onGrid(scores.score[second]);
}

ShareSet aheadInside(std::size_t first, std::size_t second, const WeightPath& path, const Scores& inside) {
    ShareSet shares;
    if (inside.rank[first] == 0 || inside.rank[second] == 0)
        return shares;
    const WeightPath::Lead lead = path.lead(path[first], path[second]);
    bool ahead = !lead.tied && lead.ahead;
    double from = 0;
    for (int i = 0; i < lead.changes; ++i) {
        if (ahead)
            shares.add(from, lead.at[i]);
        from = lead.at[i];
        ahead = !ahead;
    }
    if (ahead)
        shares.add(from, 1);
    return shares;
}

} // namespace

const WeightInterval* WeightStability::aroundCurrent() const {
    const auto around = std::ranges::find_if(selectedIn, [this](const WeightInterval& interval) {
        return interval.from <= current && current <= interval.to;
    });
    return around == selectedIn.end() ? nullptr : &*around;
}

std::vector<WeightStability> weightStability(std::size_t territory, const Normalised& normalised,
                                             std::span<const Criterion> criteria, const Territories& territories,
                                             const IndexMethod& method) {
    const IndexAlong index(normalised, territories, method);
    const SelectionBar bar(method.selection, territories.population);
    const bool selectedNow = index.at(criteria).selected[territory] != 0;
    std::vector<WeightStability> stabilities;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        const WeightPath path(c, normalised, criteria, method);
        ShareSet shares = selectedInside(territory, path, index.at(path.criteriaAt(kInside)), territories, bar);
        shares.settle(0, index.at(path.criteriaAt(0)).selected[territory] != 0);
        shares.settle(1, index.at(path.criteriaAt(1)).selected[territory] != 0);
        shares.settle(path.current(), selectedNow);
        stabilities.push_back({path.current(), shares.intervals()});
    }
    return stabilities;
}

std::vector<std::vector<WeightInterval>>
weightsThatPutFirst(std::size_t first, std::size_t second, const Normalised& normalised,
                    std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method) {
    const IndexAlong index(normalised, territories, method);
    const bool aboveNow = isAbove(index.at(criteria), first, second);
    std::vector<std::vector<WeightInterval>> sets;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        const WeightPath path(c, normalised, criteria, method);
        ShareSet shares = aheadInside(first, second, path, index.at(path.criteriaAt(kInside)));
        shares.settle(0, isAbove(index.at(path.criteriaAt(0)), first, second));
        shares.settle(1, isAbove(index.at(path.criteriaAt(1)), first, second));
        shares.settle(path.current(), aboveNow);
        sets.push_back(shares.intervals());
    }
    return sets;
}

} // namespace fragility
