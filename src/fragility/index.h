#pragma once

#include "fragility/criterion.h"
#include "fragility/index_method.h"
#include "fragility/normalised.h"

#include <memory>
#include <vector>

namespace fragility {

/// What was done for a territory's score.
enum class Treatment : std::uint8_t {
    Complete, ///< All weighted criteria are present.
    Rescaled, ///< Some are missing: weights rescaled over the others.
    Imputed,  ///< Some are missing and were filled with the département's median (others may be missing still).
    TooFew,   ///< No score: too few are present.
    OutsideReference, ///< No score: not in the reference set.
};

/// The score of every territory. Vectors are one a territory.
struct Scores {
    std::shared_ptr<const Normalised> normalised; ///< What the scores were made from; never null.
    /// By criterion: its share in points of the score (they add up to it); 0 for weight 0, NaN = missing or no score.
    /// For means other than the arithmetic: Euler's x·∂S/∂x, which adds up because they are homogeneous of degree 1
    /// (on the 1–100 scale; rescaled to add up to the score on 0–100).
    std::vector<std::vector<double>> contributions;
    std::vector<double> score; ///< NaN = « pas de score »; 0–100, but for standard scores.
    std::vector<int> rank;     ///< 1 = most fragile; equal scores (to 1e-9) resolved by code; 0 = no score.
    std::vector<int> present;  ///< How many weighted criteria have a value of their own (not filled).
    std::vector<Treatment> treatment;
    std::vector<std::uint8_t> selected; ///< 1 = « classée par le score »: the rule's choice.
    int scored = 0;                     ///< How many have a score.
    int selectedCount = 0;
    bool tiedAtTheEdge = false; ///< The last one in and the first one out have equal scores: code decided.
};

/// `normalised` must come from the same criteria (whatever their weights), territories and method (whatever its
/// aggregation and selection). One thread, about 0.04 ms for 1,255 × 5.
Scores score(std::shared_ptr<const Normalised> normalised, std::span<const Criterion> criteria,
             const Territories& territories, const IndexMethod& method);

/// Place of a value from outside (a département, an EPT: « hors classement ») on the scale that the criterion's own
/// values make: percentile 100·(number below + half the number equal)/n; the other normalisations by their formula, cut
/// to the scale's ends (for standard scores, those of the least and the greatest value). NaN for NaN, or when no value
/// makes the scale. Costs the making of the scale: to place many, keep a Scale.
double normaliseOutsider(double value, const Criterion& criterion, const Territories& territories,
                         const IndexMethod& method);

/// Score of an outsider from its normalised values (NaN = missing), by the same weights, mean and rule (GroupMedian
/// counts as RescaleWeights). NaN = no score.
double scoreOutsider(std::span<const double> normalised, std::span<const Criterion> criteria,
                     const IndexMethod& method);

} // namespace fragility
