#include "fragility/index.h"

#include "fragility/ranking.h"
#include "fragility/scale.h"
#include "fragility/weighted_sums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fragility {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// What the rule for missing values asks of a territory.
struct Requirement {
    Requirement(std::span<const Criterion> criteria, const IndexMethod& method)
        : weighted(int(std::ranges::count_if(criteria, [](const Criterion& c) { return c.weight > 0; })))
        , least(method.missing == MissingRule::NoScore ? weighted
                                                       : std::max(1, std::min(method.minimumPresent, weighted))) {}

    int weighted; ///< Criteria that count,
    int least;    ///< and how many of them a score needs.
};

std::vector<int> presentOf(std::span<const Criterion> criteria, std::size_t count) {
    std::vector<int> present(count, 0);
    for (const Criterion& criterion : criteria) {
        for (std::size_t territory = 0; criterion.weight > 0 && territory < count; ++territory)
            present[territory] += std::isfinite(criterion.values[territory]) ? 1 : 0;
    }
    return present;
}

Treatment treatmentOf(int present, int available, const Requirement& requirement) {
    if (requirement.weighted == 0 || present == 0 || available < requirement.least)
        return Treatment::TooFew;
    if (present == requirement.weighted)
        return Treatment::Complete;
    return available > present ? Treatment::Imputed : Treatment::Rescaled;
}

bool hasScore(Treatment treatment) {
    return treatment != Treatment::TooFew && treatment != Treatment::OutsideReference;
}

WeightedSums sumsOf(const Normalised& normalised, std::span<const Criterion> criteria, const GeneralisedMean& mean,
                    std::size_t count) {
    WeightedSums sums(count);
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (criteria[c].weight > 0)
            sums.add(normalised.values[c], criteria[c].weight, mean);
    }
    return sums;
}

void contribute(std::span<const Criterion> criteria, const GeneralisedMean& mean, const WeightedSums& sums,
                Scores& scores) {
    scores.contributions.assign(criteria.size(), std::vector<double>(scores.score.size(), kMissing));
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        const std::vector<double>& values = scores.normalised->values[c];
        for (std::size_t territory = 0; territory < values.size(); ++territory) {
            const double score = scores.score[territory];
            if (!std::isnan(score) && !std::isnan(values[territory])) {
                scores.contributions[c][territory] =
                    criteria[c].weight / sums.weights[territory] * mean.contribution(values[territory], score);
            }
        }
    }
}

} // namespace

Scores score(std::shared_ptr<const Normalised> normalised, std::span<const Criterion> criteria,
             const Territories& territories, const IndexMethod& method) {
    const std::size_t count = territories.count();
    const Requirement requirement(criteria, method);
    const GeneralisedMean mean(method.aggregation);
    const WeightedSums sums = sumsOf(*normalised, criteria, mean, count);

    Scores scores;
    scores.normalised = std::move(normalised);
    scores.score.assign(count, kMissing);
    scores.present = presentOf(criteria, count);
    scores.treatment.assign(count, Treatment::OutsideReference);
    for (std::size_t territory = 0; territory < count; ++territory) {
        if (territories.isReference(territory))
            scores.treatment[territory] =
                treatmentOf(scores.present[territory], sums.available[territory], requirement);
        if (hasScore(scores.treatment[territory]))
            scores.score[territory] = mean.mean(sums.values[territory] / sums.weights[territory]);
    }
    contribute(criteria, mean, sums, scores);

    const Ranking ranking(scores.score, territories.order);
    const Selection selection = selectionOf(ranking, territories.population, method.selection);
    scores.scored = int(ranking.order().size());
    scores.rank = ranking.ranks();
    scores.selected = selection.selected;
    scores.selectedCount = selection.count;
    scores.tiedAtTheEdge = selection.tiedAtTheEdge;
    return scores;
}

double normaliseOutsider(double value, const Criterion& criterion, const Territories& territories,
                         const IndexMethod& method) {
    return Scale(criterion, territories, method).placeOf(value);
}

double scoreOutsider(std::span<const double> normalised, std::span<const Criterion> criteria,
                     const IndexMethod& method) {
    const Requirement requirement(criteria, method);
    const GeneralisedMean mean(method.aggregation);
    double sum = 0, weights = 0;
    int present = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        if (criteria[c].weight > 0 && !std::isnan(normalised[c])) {
            sum += criteria[c].weight * mean.transformed(normalised[c]);
            weights += criteria[c].weight;
            ++present;
        }
    }
    return hasScore(treatmentOf(present, present, requirement)) ? mean.mean(sum / weights) : kMissing;
}

} // namespace fragility
