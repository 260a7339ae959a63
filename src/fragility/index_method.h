#pragma once

namespace fragility {

/// How an indicator's values are put on one scale, 100 = most fragile (OECD/JRC Handbook on Constructing Composite
/// Indicators, 2008, step 5, p. 83–88). Where values are low for the fragile, 100 − what is said here.
enum class Normalisation {
    PercentileRank, ///< 100·(r − 1)/(n − 1), r the mean rank of ties.
    MinMax,         ///< 100·(x − min)/(max − min).
    ZScore,         ///< 50 + 10·(x − mean)/s, s the sample standard deviation (n − 1): a T-score, not bounded.
    Goalpost,       ///< 100·(x − robust)/(fragile − robust), cut to 0–100; the two ends typed by the user.
};

/// How normalised values become one (Handbook, step 6, p. 103–104). The three are generalised means of exponent 1, 0
/// and −1. Geometric and harmonic means need positive values: they are taken over 1 + 0.99·x (0–100 becomes 1–100),
/// where less than 1 (only standard scores get there) counts as 1, and brought back to the 0–100 scale afterwards.
enum class Aggregation { Arithmetic, Geometric, Harmonic };

/// What becomes of a missing value (Handbook, step 3, p. 24–25).
enum class MissingRule {
    RescaleWeights, ///< The weights of the criteria present are rescaled to 1; fewer than minimumPresent: no score.
    GroupMedian,    ///< The median of the territory's département (of those present in the reference set), which then
                 ///< counts like a value, on the scale too; where that is missing as well, as RescaleWeights. No score
                 ///< for a territory without any value of its own.
    NoScore, ///< One weighted criterion missing: no score.
};

/// Which territories the score selects (« classées par le score »).
struct SelectionRule {
    enum class Kind {
        Top,        ///< The first `amount` by rank.
        Population, ///< By rank, until `amount` inhabitants are reached; the one that reaches them is in.
        Score,      ///< Score ≥ `amount` (to 1e-9).
    };
    Kind kind = Kind::Top;
    double amount = 151;
    friend bool operator==(const SelectionRule&, const SelectionRule&) = default;
};

/// All of the index but its criteria.
struct IndexMethod {
    Normalisation normalisation = Normalisation::PercentileRank;
    /// Share of the values cut at each end, 0–0.25: values beyond the quantiles (type 7) at p and 1 − p are set to
    /// them before normalising (Handbook, p. 84). 0 = none.
    double winsorised = 0;
    Aggregation aggregation = Aggregation::Arithmetic;
    MissingRule missing = MissingRule::RescaleWeights;
    int minimumPresent = 3; ///< Weighted criteria, filled ones included; where fewer have a weight, all of them.
    SelectionRule selection = {};
    friend bool operator==(const IndexMethod&, const IndexMethod&) = default;
};

} // namespace fragility
