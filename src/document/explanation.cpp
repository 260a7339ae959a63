#include "document/explanation.h"

#include "fragility/similarity.h"

#include <algorithm>
#include <cmath>

namespace document {

namespace {

using fragility::Criterion;

std::vector<Explanation::Line> linesOf(std::size_t territory, const Dataset& dataset, const Results& results) {
    const IndexInput& input = *results.input;
    const auto stabilities = fragility::weightStability(territory, *results.scores.normalised, input.criteria(),
                                                        input.territories(), input.method());
    const auto changes = fragility::requiredChanges(territory, input.criteria(), input.territories(), input.method());
    std::vector<Explanation::Line> lines;
    for (std::size_t c = 0; c < input.criteria().size(); ++c) {
        const Criterion& criterion = input.criteria()[c];
        lines.push_back({dataset.indicators->indicators()[c], criterion.direction, criterion.values[territory],
                         criterion.weight > 0,
                         input.method().normalisation == fragility::Normalisation::Goalpost && criterion.goalposts,
                         stabilities[c], changes[c]});
    }
    return lines;
}

Explanation::Standing standingOf(std::size_t territory, const Results& results) {
    using fragility::Dominance;
    const IndexInput& input = *results.input;
    Explanation::Standing standing;
    for (std::size_t other = 0; other < input.territories().count(); ++other) {
        if (other == territory)
            continue;
        const Dominance dominance =
            fragility::dominance(territory, other, *results.scores.normalised, input.criteria());
        standing.dominates += dominance == Dominance::FirstDominates;
        standing.dominatedBy += dominance == Dominance::SecondDominates;
    }
    const fragility::DominanceCounts alone{{standing.dominates}, {standing.dominatedBy}};
    standing.neverSelected = !fragility::neverSelected(alone, input.method()).empty();
    return standing;
}

std::vector<Explanation::Alike> alikeOf(std::size_t territory, const Dataset& dataset, const Results& results) {
    const IndexInput& input = *results.input;
    std::vector<Explanation::Alike> alike;
    for (const fragility::Similar& similar : fragility::mostSimilar(
             territory, Explanation::kAlike, *results.scores.normalised, input.criteria(), input.territories())) {
        const auto i = std::size_t(similar.territory);
        alike.push_back({similar.territory, dataset.territories[i].code, dataset.territories[i].name, similar.distance,
                         results.scores.score[i], results.scores.rank[i], results.scores.selected[i] != 0,
                         results.decisions[i]});
    }
    return alike;
}

std::optional<Explanation::Draws> drawsOf(std::size_t territory, const Results& results) {
    if (!results.robustness)
        return std::nullopt;
    const fragility::Robustness& robustness = *results.robustness;
    return Explanation::Draws{robustness.draws,
                              robustness.probability[territory],
                              robustness.rankP05[territory],
                              robustness.rankMedian[territory],
                              robustness.rankP95[territory],
                              results.robustnessIsCurrent};
}

Comparison::Side sideOf(int territory, const Dataset& dataset, const Results& results) {
    const auto i = std::size_t(territory);
    const territory::Territory& known = dataset.territories[i];
    return {territory,
            known.code,
            known.name,
            known.population,
            results.scores.score[i],
            results.scores.rank[i],
            results.scores.selected[i] != 0,
            results.decisions[i]};
}

/// Of both territories, from one value a territory.
template <class Value> std::array<Value, 2> pairOf(const std::vector<Value>& values, int first, int second) {
    return {values[std::size_t(first)], values[std::size_t(second)]};
}

} // namespace

Explanation explain(int territory, const Dataset& dataset, const Results& results) {
    Q_ASSERT(territory >= 0 && std::size_t(territory) < dataset.territories.size());
    const auto i = std::size_t(territory);
    Explanation explanation;
    explanation.territory = territory;
    explanation.code = dataset.territories[i].code;
    explanation.name = dataset.territories[i].name;
    explanation.score = results.scores.score[i];
    explanation.rank = results.scores.rank[i];
    explanation.scored = results.scores.scored;
    explanation.selected = results.scores.selected[i] != 0;
    explanation.rule = results.input->method().selection;
    explanation.decision = results.decisions[i];
    explanation.weaklyComparable = results.weaklyComparable[i];
    explanation.lines = linesOf(i, dataset, results);
    explanation.standing = standingOf(i, results);
    explanation.alike = alikeOf(i, dataset, results);
    explanation.draws = drawsOf(i, results);
    return explanation;
}

Comparison compare(int first, int second, const Dataset& dataset, const Results& results) {
    const IndexInput& input = *results.input;
    const fragility::Normalised& normalised = *results.scores.normalised;
    const auto ahead = fragility::weightsThatPutFirst(std::size_t(first), std::size_t(second), normalised,
                                                      input.criteria(), input.territories(), input.method());
    double total = 0;
    for (const Criterion& criterion : input.criteria())
        total += criterion.weight;
    Comparison comparison;
    comparison.sides = {sideOf(first, dataset, results), sideOf(second, dataset, results)};
    comparison.scored = results.scores.scored;
    for (std::size_t c = 0; c < input.criteria().size(); ++c) {
        const double weight = input.criteria()[c].weight;
        comparison.lines.push_back({dataset.indicators->indicators()[c], weight > 0, total > 0 ? weight / total : 0,
                                    pairOf((*results.indicators)[c], first, second),
                                    pairOf(normalised.values[c], first, second),
                                    pairOf(results.scores.contributions[c], first, second),
                                    pairOf(results.indicatorRanks[c], first, second), ahead[c]});
    }
    comparison.dominance = fragility::dominance(std::size_t(first), std::size_t(second), normalised, input.criteria());
    return comparison;
}

} // namespace document
