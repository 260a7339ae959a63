#pragma once

#include "territory/indicator.h"

#include <QStringList>
#include <span>
#include <vector>

namespace fragility {

/// How one indicator enters the index.
struct Criterion {
    std::span<const double> values; ///< One a territory, NaN = missing; must outlive the call.
    territory::Direction direction = territory::Direction::HighIsFragile;
    double weight = 1.0; ///< ≥ 0; 0 = left out.
};

/// The score of every territory. Vectors are as long as the columns.
struct Scores {
    /// By criterion: percentile rank 0–100 in its direction, 100 = most fragile; NaN = missing.
    std::vector<std::vector<double>> normalised;
    /// By criterion: its share in points of the score (they add up to it); 0 for weight 0, NaN = missing or no score.
    std::vector<std::vector<double>> contributions;
    std::vector<double> score;  ///< 0–100, NaN = « pas de score » (too few indicators).
    std::vector<int> rank;      ///< 1 = most fragile; equal scores (to 1e-9) resolved by code; 0 = no score.
    std::vector<int> present;   ///< How many weighted criteria are present.
    std::vector<bool> selected; ///< « classée par le score »: rank ≤ selectedCount.
    int scored = 0;             ///< How many have a score.
};

struct ScoreOptions {
    int minimumPresent = 3; ///< Fewer criteria present: no score.
    int selectedCount = 151;
};

/// Percentile rank 100·(r − 1)/(n − 1) of each criterion in its direction, then the weighted arithmetic mean over the
/// criteria present (weights rescaled over them). OECD/JRC Handbook on Constructing Composite Indicators (2008), steps
/// 5–6. `codes` break ties, ascending.
Scores score(std::span<const Criterion> criteria, const QStringList& codes, const ScoreOptions& options = {});

} // namespace fragility
