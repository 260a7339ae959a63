#include "fragility/score.h"

#include "statistics/ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace fragility {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Percentile rank with 100 at the fragile end.
std::vector<double> normalise(const Criterion& criterion) {
    std::vector<double> ranks = statistics::percentileRanks(criterion.values);
    if (criterion.direction == territory::Direction::LowIsFragile)
        std::transform(ranks.begin(), ranks.end(), ranks.begin(), [](double rank) { return 100 - rank; });
    return ranks;
}

/// Score and contributions of one territory.
void aggregate(std::span<const Criterion> criteria, int minimumPresent, std::size_t territory, Scores& scores) {
    double weights = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (criteria[c].weight > 0 && !std::isnan(scores.normalised[c][territory])) {
            weights += criteria[c].weight;
            ++scores.present[territory];
        }
    }
    if (scores.present[territory] == 0 || scores.present[territory] < minimumPresent)
        return;
    double sum = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        const double normalised = scores.normalised[c][territory];
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

void rankAll(const QStringList& codes, int selectedCount, Scores& scores) {
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
    std::sort(order.begin(), order.end(), [&codes](const Scored& a, const Scored& b) {
        return a.score != b.score ? a.score > b.score : codes[qsizetype(a.territory)] < codes[qsizetype(b.territory)];
    });
    for (std::size_t place = 0; place < order.size(); ++place) {
        const int rank = int(place) + 1;
        scores.rank[order[place].territory] = rank;
        scores.selected[order[place].territory] = rank <= selectedCount;
    }
}

} // namespace

Scores score(std::span<const Criterion> criteria, const QStringList& codes, const ScoreOptions& options) {
    const auto count = std::size_t(codes.size());
    Scores scores;
    scores.score.assign(count, kMissing);
    scores.rank.assign(count, 0);
    scores.present.assign(count, 0);
    scores.selected.assign(count, false);
    for (const Criterion& criterion : criteria) {
        Q_ASSERT(criterion.values.size() == count && criterion.weight >= 0);
        scores.normalised.push_back(normalise(criterion));
        scores.contributions.emplace_back(count, kMissing);
    }
    for (std::size_t territory = 0; territory < count; ++territory)
        aggregate(criteria, options.minimumPresent, territory, scores);
    rankAll(codes, options.selectedCount, scores);
    return scores;
}

} // namespace fragility
