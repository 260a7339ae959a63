#pragma once

#include "fragility/index.h"

namespace fragility {

/// A territory dominates another when it is at least as fragile on every weighted criterion and more on one: no
/// weighting can reverse them. Only pairs with the same criteria present are comparable.
enum class Dominance { None, FirstDominates, SecondDominates, Equal };
Dominance dominance(std::size_t first, std::size_t second, const Normalised& normalised,
                    std::span<const Criterion> criteria);

/// How many each territory dominates and is dominated by: « placée devant 312 territoires quels que soient les poids ».
struct DominanceCounts {
    std::vector<int> dominates, dominatedBy;
    long long pairs = 0;      ///< Ordered so, of
    long long comparable = 0; ///< pairs with the same criteria present.
};
DominanceCounts dominanceCounts(const Normalised& normalised, std::span<const Criterion> criteria);

/// The territories whose selection no weighting can bring about: at least as many as are selected dominate them.
/// Indices, ascending. Only for SelectionRule::Kind::Top; empty otherwise.
std::vector<int> neverSelected(const DominanceCounts& counts, const IndexMethod& method);

} // namespace fragility
