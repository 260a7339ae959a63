#include "app/weight_sharing.h"

#include "document/index_settings.h"

#include <algorithm>

namespace app {

namespace {

constexpr double kMost = document::CriterionSettings::kMostWeight;

/// What the others hold, by whether they may change.
struct Others {
    double locked = 0, unlocked = 0;
    int lockedCount = 0, unlockedCount = 0;
};

Others othersOf(std::span<const SharedWeight> weights, std::size_t moved) {
    Others others;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (i == moved)
            continue;
        (weights[i].locked ? others.locked : others.unlocked) += weights[i].weight;
        ++(weights[i].locked ? others.lockedCount : others.unlockedCount);
    }
    return others;
}

void shrinkToMost(std::vector<double>& weights) {
    const double greatest = *std::ranges::max_element(weights);
    if (greatest <= kMost)
        return;
    for (double& weight : weights)
        weight *= kMost / greatest;
}

} // namespace

bool canMove(std::span<const SharedWeight> weights, std::size_t moved) {
    const Others others = othersOf(weights, moved);
    return others.unlockedCount > 0 || others.lockedCount == 0;
}

std::vector<double> weightsOnceMoved(std::span<const SharedWeight> weights, std::size_t moved, double wanted) {
    std::vector<double> after;
    for (const SharedWeight& one : weights)
        after.push_back(one.weight);
    if (!canMove(weights, moved))
        return after;
    const Others others = othersOf(weights, moved);
    const double available = after[moved] + others.unlocked;
    if (others.unlockedCount == 0 || available <= 0) {
        after[moved] = std::clamp(wanted, 0.0, kMost);
        return after;
    }
    after[moved] = std::clamp(wanted, 0.0, std::min(available, kMost));
    const double rest = available - after[moved];
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (i != moved && !weights[i].locked)
            after[i] = others.unlocked > 0 ? after[i] * rest / others.unlocked : rest / others.unlockedCount;
    }
    shrinkToMost(after);
    return after;
}

} // namespace app
