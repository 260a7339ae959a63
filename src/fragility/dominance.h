#pragma once

#include "fragility/index.h"

namespace fragility {

/// A territory dominates another when it is at least as fragile on every weighted criterion and more on one: by any of
/// the three means, no weighting of these criteria gives it the lower score (a weight of 0, or values cut to the same
/// end, may give them equal ones). Only pairs with the same criteria present are comparable; filled ones count.
enum class Dominance { None, FirstDominates, SecondDominates, Equal };
Dominance dominance(std::size_t first, std::size_t second, const Normalised& normalised,
                    std::span<const Criterion> criteria);

/// How many each territory dominates and is dominated by: « placée devant 312 territoires quels que soient les poids ».
struct DominanceCounts {
    std::vector<int> dominates, dominatedBy;
    long long pairs = 0;      ///< Ordered so, of
    long long comparable = 0; ///< pairs with the same criteria present.
};
/// Every pair counts, 64 at a time: some milliseconds for 1,255 × 5, 0.15 s for ten times as many, so a worker's task there;
/// memory grows with n²/2,000 bytes a criterion. Up to 64 criteria.
DominanceCounts dominanceCounts(const Normalised& normalised, std::span<const Criterion> criteria);

/// The territories whose selection no weighting (with weights above 0) can bring about: at least as many as are
/// selected dominate them. Indices, ascending. Only for SelectionRule::Kind::Top; empty otherwise.
std::vector<int> neverSelected(const DominanceCounts& counts, const IndexMethod& method);

} // namespace fragility
