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

    /// Where those before it weigh less than `limit`.
    ShareSet lighterThan(double limit) {
        std::ranges::sort(m_events, {}, &Event::share);
        ShareSet shares;
        double from = 0;
        for (const Event& event : m_events) {
            if (m_before < limit)
                shares.add(from, event.share);
            from = event.share;
            m_before += event.weight;
        }
        if (m_before < limit)
            shares.add(from, 1);
        return shares;
    }

private:
    double m_before = 0; ///< Just after 0.
    std::vector<Event> m_events;
};

/// What the index says at one share of a criterion, made anew so that its rules for missing values and ties hold.
struct IndexAt {
    explicit IndexAt(const Scores& scores) : score(scores.score), selected(scores.selected) {}
    bool hasScore(std::size_t territory) const { return !std::isnan(score[territory]); }
    bool isAbove(std::size_t first, std::size_t second) const {
        return hasScore(first) && hasScore(second) && onGrid(score[first]) > onGrid(score[second]);
    }

    std::vector<double> score;
    std::vector<std::uint8_t> selected;
};

} // namespace

const WeightInterval* WeightStability::aroundCurrent() const {
    const auto around = std::ranges::find_if(selectedIn, [this](const WeightInterval& interval) {
        return interval.from <= current && current <= interval.to;
    });
    return around == selectedIn.end() ? nullptr : &*around;
}

/// The index along the weight of one criterion: at both ends, now, and who has a score in between.
class WeightStabilities::AlongOneWeight {
public:
    AlongOneWeight(WeightPath weightPath, const std::shared_ptr<const Normalised>& normalised,
                   std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method)
        : m_path(std::move(weightPath))
        , m_none(score(normalised, m_path.criteriaAt(0), territories, method))
        , m_inside(score(normalised, m_path.criteriaAt(kInside), territories, method))
        , m_whole(score(normalised, m_path.criteriaAt(1), territories, method))
        , m_now(score(normalised, criteria, territories, method)) {}

    WeightStability stabilityOf(std::size_t territory, const Territories& territories, const SelectionBar& bar) const {
        ShareSet shares = selectedInside(territory, territories, bar);
        shares.settle(0, m_none.selected[territory] != 0);
        shares.settle(1, m_whole.selected[territory] != 0);
        shares.settle(m_path.current(), m_now.selected[territory] != 0);
        return {m_path.current(), shares.intervals()};
    }

    std::vector<WeightInterval> aheadIn(std::size_t first, std::size_t second) const {
        ShareSet shares = aheadInside(first, second);
        shares.settle(0, m_none.isAbove(first, second));
        shares.settle(1, m_whole.isAbove(first, second));
        shares.settle(m_path.current(), m_now.isAbove(first, second));
        return shares.intervals();
    }

private:
    static constexpr double kInside = 0.5; ///< Any share but the ends: who has a score is the same at all of them.

    ShareSet selectedInside(std::size_t territory, const Territories& territories, const SelectionBar& bar) const {
        if (!m_inside.hasScore(territory))
            return {};
        Sweep sweep;
        if (bar.isScore())
            sweep.add(m_path.lead(m_path.constant(bar.score()), m_path[territory]), false, bar.limit());
        for (std::size_t other = 0; !bar.isScore() && other < territories.count(); ++other) {
            if (other != territory && m_inside.hasScore(other)) {
                sweep.add(m_path.lead(m_path[other], m_path[territory]),
                          territories.order[other] < territories.order[territory], bar.weightOf(other));
            }
        }
        return sweep.lighterThan(bar.limit());
    }

    ShareSet aheadInside(std::size_t first, std::size_t second) const {
        if (!m_inside.hasScore(first) || !m_inside.hasScore(second))
            return {};
        Sweep sweep; // the second stands before the first, or doesn't
        sweep.add(m_path.lead(m_path[second], m_path[first]), true, 1);
        return sweep.lighterThan(1);
    }

    WeightPath m_path;
    IndexAt m_none, m_inside, m_whole, m_now;
};

WeightStabilities::WeightStabilities(const Normalised& normalised, std::span<const Criterion> criteria,
                                     const Territories& territories, const IndexMethod& method)
    : m_territories(territories), m_bar(method.selection, territories.population) {
    // Shares the values without owning them: they outlive this.
    const std::shared_ptr<const Normalised> shared(std::shared_ptr<const Normalised>(), &normalised);
    for (std::size_t c = 0; c < criteria.size(); ++c)
        m_along.emplace_back(WeightPath(c, normalised, criteria, method), shared, criteria, territories, method);
}

WeightStabilities::~WeightStabilities() = default;

std::vector<WeightStability> WeightStabilities::of(std::size_t territory) const {
    std::vector<WeightStability> stabilities;
    for (const AlongOneWeight& along : m_along)
        stabilities.push_back(along.stabilityOf(territory, m_territories, m_bar));
    return stabilities;
}

std::vector<std::vector<WeightInterval>> WeightStabilities::putFirst(std::size_t first, std::size_t second) const {
    std::vector<std::vector<WeightInterval>> sets;
    for (const AlongOneWeight& along : m_along)
        sets.push_back(along.aheadIn(first, second));
    return sets;
}

std::vector<WeightStability> weightStability(std::size_t territory, const Normalised& normalised,
                                             std::span<const Criterion> criteria, const Territories& territories,
                                             const IndexMethod& method) {
    return WeightStabilities(normalised, criteria, territories, method).of(territory);
}

std::vector<std::vector<WeightInterval>>
weightsThatPutFirst(std::size_t first, std::size_t second, const Normalised& normalised,
                    std::span<const Criterion> criteria, const Territories& territories, const IndexMethod& method) {
    return WeightStabilities(normalised, criteria, territories, method).putFirst(first, second);
}

} // namespace fragility
