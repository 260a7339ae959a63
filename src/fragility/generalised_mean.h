#pragma once

#include "fragility/index_method.h"

#include <algorithm>
#include <cmath>

namespace fragility {

/// The three means as one, M = f⁻¹(Σ w·f(x) / Σ w): f is linear, ln or the inverse (Hardy, Littlewood & Pólya,
/// Inequalities, chapter III: quasi-arithmetic means). Along a weight, Σ w·f(x) / Σ w is linear whatever the mean: what
/// asks where two scores meet works on transformed values.
class GeneralisedMean {
public:
    explicit GeneralisedMean(Aggregation aggregation) : m_aggregation(aggregation) {}

    /// f(x) of a normalised value.
    double transformed(double normalised) const {
        switch (m_aggregation) {
        case Aggregation::Arithmetic:
            return normalised;
        case Aggregation::Geometric:
            return std::log(positive(normalised));
        case Aggregation::Harmonic:
            return 1 / positive(normalised);
        }
        return normalised;
    }

    /// f⁻¹ of a mean of transformed values, on the scale of the normalised values.
    double mean(double transformedMean) const {
        switch (m_aggregation) {
        case Aggregation::Arithmetic:
            return transformedMean;
        case Aggregation::Geometric:
            return (std::exp(transformedMean) - kLeast) / kSlope;
        case Aggregation::Harmonic:
            return (1 / transformedMean - kLeast) / kSlope;
        }
        return transformedMean;
    }

    /// True when a greater f(x) makes a greater mean: not for the harmonic mean, whose f falls.
    bool rises() const { return m_aggregation != Aggregation::Harmonic; }

    /// What a value adds to the score for each unit of its share of the weights: y·∂S/∂y on the positive scale, brought
    /// to the scale of the score so that share · this adds up to the score.
    double contribution(double normalised, double score) const {
        switch (m_aggregation) {
        case Aggregation::Arithmetic:
            return normalised;
        case Aggregation::Geometric:
            return score;
        case Aggregation::Harmonic:
            return score * (kLeast + kSlope * score) / positive(normalised);
        }
        return normalised;
    }

private:
    /// 0–100 becomes 1–100, so that logarithm and inverse exist.
    static constexpr double kLeast = 1, kSlope = 0.99;
    static double positive(double normalised) { return std::max(kLeast, kLeast + kSlope * normalised); }

    Aggregation m_aggregation;
};

} // namespace fragility
