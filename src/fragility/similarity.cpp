#include "fragility/similarity.h"

#include "fragility/ranking.h"

#include <algorithm>
#include <cmath>

namespace fragility {

namespace {

/// NaN where the other lacks a criterion that this one has.
std::vector<double> distancesFrom(std::size_t territory, const Normalised& normalised,
                                  std::span<const Criterion> criteria, std::size_t count) {
    std::vector<double> distances(count, 0);
    double weights = 0;
    for (std::size_t c = 0; c < criteria.size(); ++c) {
        const std::vector<double>& values = normalised.values[c];
        if (!(criteria[c].weight > 0) || std::isnan(values[territory]))
            continue;
        weights += criteria[c].weight;
        for (std::size_t other = 0; other < count; ++other)
            distances[other] += criteria[c].weight * std::abs(values[other] - values[territory]);
    }
    for (double& distance : distances)
        distance /= weights; // no weight: 0/0, not a number
    return distances;
}

} // namespace

std::vector<Similar> mostSimilar(std::size_t territory, std::size_t count, const Normalised& normalised,
                                 std::span<const Criterion> criteria, const Territories& territories) {
    const std::vector<double> distances = distancesFrom(territory, normalised, criteria, territories.count());
    std::vector<Similar> similar;
    for (std::size_t other = 0; other < distances.size(); ++other) {
        if (other != territory && !std::isnan(distances[other]))
            similar.push_back({int(other), distances[other]});
    }
    const auto nearer = [&territories](const Similar& a, const Similar& b) {
        const long long distanceA = onGrid(a.distance), distanceB = onGrid(b.distance);
        return distanceA != distanceB
                   ? distanceA < distanceB
                   : territories.order[std::size_t(a.territory)] < territories.order[std::size_t(b.territory)];
    };
    const auto kept = std::ptrdiff_t(std::min(count, similar.size()));
    std::partial_sort(similar.begin(), similar.begin() + kept, similar.end(), nearer);
    similar.resize(std::size_t(kept));
    return similar;
}

} // namespace fragility
