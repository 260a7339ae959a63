#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace app {

/// A weight beside others; only those that are on take part.
struct SharedWeight {
    double weight = 0;
    bool locked = false;
};

/// The weights once one is moved: it takes what it can of what is wanted, the unlocked others share the rest in
/// proportion (equally where all are 0), so that their sum stays and locked ones keep their share. Where every other
/// one is locked nothing moves; one that is alone, or among weights of 0, moves freely. Should one pass
/// document::CriterionSettings::kMostWeight, all shrink alike: only ratios count.
std::vector<double> weightsOnceMoved(std::span<const SharedWeight> weights, std::size_t moved, double wanted);

/// False where every other weight is locked, so that this one can't move.
bool canMove(std::span<const SharedWeight> weights, std::size_t moved);

} // namespace app
