#pragma once

#include "fragility/generalised_mean.h"
#include "fragility/index.h"
#include "fragility/weighted_sums.h"

#include <array>
#include <vector>

namespace fragility {

/// What becomes of the scores along the weight of one criterion, from 0 to the whole, while the others keep their
/// proportions among them (equal ones where none has a weight). With t its share, the transformed mean of a territory
/// is a quotient of two lines in t,
///     ((1 − t)·A + t·x) / ((1 − t)·W + t),
/// A and W being the sums of the others present: W is 1 and the quotient a line where nothing is missing. It is
/// constant where the criterion itself, or all others, are missing.
class WeightPath {
public:
    /// Numerator and denominator of that quotient.
    struct Quotient {
        double value = 0, valueSlope = 0, weight = 0, weightSlope = 0;
        double weightAt(double t) const { return weight + t * weightSlope; }
    };

    WeightPath(std::size_t criterion, const Normalised& normalised, std::span<const Criterion> criteria,
               const IndexMethod& method);

    double current() const { return m_current; } ///< The criterion's share now, 0–1.
    const Quotient& operator[](std::size_t territory) const { return m_quotients[territory]; }
    /// A score as the quotient of something that always has it.
    Quotient constant(double score) const { return {m_mean.transformed(score), 0, 1, 0}; }
    /// The criteria with the weights that they have at a share of this one.
    std::vector<Criterion> criteriaAt(double share) const;

    /// Where the first's score is above the second's inside (0, 1).
    struct Lead {
        bool tied = false;  ///< All along, to 1e-9 of a point: nothing else is set.
        bool ahead = false; ///< Just after 0,
        int changes = 0;    ///< and the other way round after each of these shares, ascending.
        double at[2] = {};
    };
    Lead lead(const Quotient& first, const Quotient& second) const;

private:
    std::vector<double> proportions() const;
    WeightedSums othersOf(const Normalised& normalised) const;
    Quotient quotientOf(double own, double othersValue, double othersWeight) const;

    std::size_t m_criterion;
    std::span<const Criterion> m_criteria;
    GeneralisedMean m_mean;
    double m_tie; ///< Transformed means nearer than this are equal.
    double m_current = 0;
    std::vector<double> m_others; ///< Shares of the others among them; 0 for the criterion itself.
    std::vector<Quotient> m_quotients;
};

} // namespace fragility
