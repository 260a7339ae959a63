#pragma once

namespace statistics {

/// Two yes/no judgements of the same territories.
struct Agreement {
    int both = 0, firstOnly = 0, secondOnly = 0, neither = 0;
    int total() const { return both + firstOnly + secondOnly + neither; }
    /// Share of the first's yes that the second also says, 0–1 (precision when the first is the prediction); NaN when
    /// the first never says yes.
    double precision() const;
    /// Share of the second's yes that the first also says; NaN when the second never says yes.
    double recall() const;
    /// Cohen (1960), Educational and Psychological Measurement 20(1), p. 40: (po − pe)/(1 − pe); NaN when pe is 1.
    double kappa() const;
};

} // namespace statistics
