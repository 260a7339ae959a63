#include "fragility/index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fragility {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Score and contributions of one territory.
void aggregate(std::span<const Criterion> criteria, int minimumPresent, std::size_t territory, Scores& scores) {
    double weights = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (criteria[c].weight > 0 && !std::isnan(scores.normalised->values[c][territory])) {
            weights += criteria[c].weight;
            ++scores.present[territory];
        }
    }
    if (scores.present[territory] == 0 || scores.present[territory] < minimumPresent) {
        scores.treatment[territory] = Treatment::TooFew;
        return;
    }
    double sum = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        const double normalised = scores.normalised->values[c][territory];
        if (std::isnan(normalised))
            continue;
        const double contribution = criteria[c].weight / weights * normalised;
        scores.contributions[c][territory] = contribution;
        sum += contribution;
    }
    scores.score[territory] = sum;
    ++scores.scored;
}

/// Scores on a grid of 1e-9, so that sums that differ only by rounding are equal.
long long onGrid(double score) {
    return std::llround(score * 1e9);
}

void rankAll(const Territories& territories, int selectedCount, Scores& scores) {
    struct Scored {
        long long score;
        std::size_t territory;
    };
    std::vector<Scored> order;
    order.reserve(scores.score.size());
    for (std::size_t territory = 0; territory < scores.score.size(); ++territory) {
        if (!std::isnan(scores.score[territory]))
            order.push_back({onGrid(scores.score[territory]), territory});
    }
    std::sort(order.begin(), order.end(), [&](const Scored& a, const Scored& b) {
        return a.score != b.score ? a.score > b.score : territories.order[a.territory] < territories.order[b.territory];
    });
    for (std::size_t place = 0; place < order.size(); ++place) {
        const int rank = int(place) + 1;
        scores.rank[order[place].territory] = rank;
        scores.selected[order[place].territory] = rank <= selectedCount;
    }
    scores.selectedCount = std::min(selectedCount, scores.scored);
}

} // namespace

Scores score(std::shared_ptr<const Normalised> normalised, std::span<const Criterion> criteria,
             const Territories& territories, const IndexMethod& method) {
    const std::size_t count = territories.count();
    Scores scores;
    scores.normalised = std::move(normalised);
    scores.score.assign(count, kMissing);
    scores.rank.assign(count, 0);
    scores.present.assign(count, 0);
    scores.treatment.assign(count, Treatment::Complete);
    scores.selected.assign(count, 0);
    scores.contributions.assign(criteria.size(), std::vector<double>(count, kMissing));
    for (std::size_t territory = 0; territory < count; ++territory)
        aggregate(criteria, method.minimumPresent, territory, scores);
    rankAll(territories, int(method.selection.amount), scores);
    return scores;
}

} // namespace fragility
