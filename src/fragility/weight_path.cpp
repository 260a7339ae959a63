#include "fragility/weight_path.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fragility {

namespace {

/// c0 + c1·t + c2·t².
struct Quadratic {
    double c0, c1, c2;
    double at(double t) const { return c0 + t * (c1 + t * c2); }
};

/// What first − second is, times both (positive) denominators.
Quadratic difference(const WeightPath::Quotient& first, const WeightPath::Quotient& second) {
    return {first.value * second.weight - second.value * first.weight,
            first.value * second.weightSlope + first.valueSlope * second.weight - second.value * first.weightSlope -
                second.valueSlope * first.weight,
            first.valueSlope * second.weightSlope - second.valueSlope * first.weightSlope};
}

/// Both roots, unsorted; not finite where there is none. Without cancellation: Press et al., Numerical Recipes, 5.6.
std::array<double, 2> rootsOf(const Quadratic& quadratic) {
    const double discriminant = quadratic.c1 * quadratic.c1 - 4 * quadratic.c2 * quadratic.c0;
    const double q = -(quadratic.c1 + std::copysign(std::sqrt(discriminant), quadratic.c1)) / 2;
    return {q / quadratic.c2, quadratic.c0 / q};
}

/// Steps of f by which scores that differ by half a step of their grid of 1e-9 differ at the least: f's slope at the
/// far end of the scale is 1, 0.99/100 and 0.99/100².
double tieOf(Aggregation aggregation) {
    constexpr double kHalfStep = 5e-10, kSlope = 0.0099, kInverseSlope = 0.000099;
    switch (aggregation) {
    case Aggregation::Arithmetic:
        return kHalfStep;
    case Aggregation::Geometric:
        return kHalfStep * kSlope;
    case Aggregation::Harmonic:
        return kHalfStep * kInverseSlope;
    }
    return kHalfStep;
}

bool isTied(const Quadratic& quadratic, const WeightPath::Quotient& first, const WeightPath::Quotient& second,
            double tie) {
    constexpr std::array<double, 3> kAsMayRoots{0.25, 0.5, 0.75}; // one more than a quadratic may have
    return std::ranges::all_of(kAsMayRoots, [&](double t) {
        return std::abs(quadratic.at(t)) <= tie * first.weightAt(t) * second.weightAt(t);
    });
}

} // namespace

WeightPath::WeightPath(std::size_t criterion, const Normalised& normalised, std::span<const Criterion> criteria,
                       const IndexMethod& method)
    : m_criterion(criterion)
    , m_criteria(criteria)
    , m_mean(method.aggregation)
    , m_tie(tieOf(method.aggregation))
    , m_others(proportions()) {
    double total = 0;
    for (const Criterion& each : criteria)
        total += each.weight;
    m_current = total > 0 ? criteria[criterion].weight / total : 0;
    const std::vector<double>& own = normalised.values[criterion];
    const WeightedSums others = othersOf(normalised);
    m_quotients.reserve(own.size());
    for (std::size_t territory = 0; territory < own.size(); ++territory)
        m_quotients.push_back(quotientOf(own[territory], others.values[territory], others.weights[territory]));
}

std::vector<double> WeightPath::proportions() const {
    std::vector<double> weights;
    for (std::size_t c = 0; c < m_criteria.size(); ++c)
        weights.push_back(c == m_criterion ? 0 : m_criteria[c].weight);
    if (std::ranges::all_of(weights, [](double weight) { return weight == 0; })) {
        std::ranges::fill(weights, 1);
        weights[m_criterion] = 0;
    }
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight = total > 0 ? weight / total : 0;
    return weights;
}

WeightedSums WeightPath::othersOf(const Normalised& normalised) const {
    WeightedSums sums(normalised.values[m_criterion].size());
    for (std::size_t c = 0; c < m_others.size(); ++c) {
        if (m_others[c] > 0)
            sums.add(normalised.values[c], m_others[c], m_mean);
    }
    return sums;
}

WeightPath::Quotient WeightPath::quotientOf(double own, double othersValue, double othersWeight) const {
    if (std::isnan(own)) // (1 − t) is a factor of both lines, t where the others are missing: they would give roots
        return {othersWeight > 0 ? othersValue / othersWeight : 0, 0, 1, 0};
    const double value = m_mean.transformed(own);
    if (othersWeight == 0)
        return {value, 0, 1, 0};
    return {othersValue, value - othersValue, othersWeight, 1 - othersWeight};
}

std::vector<Criterion> WeightPath::criteriaAt(double share) const {
    std::vector<Criterion> criteria(m_criteria.begin(), m_criteria.end());
    for (std::size_t c = 0; c < criteria.size(); ++c)
        criteria[c].weight = c == m_criterion ? share : (1 - share) * m_others[c];
    return criteria;
}

WeightPath::Lead WeightPath::lead(const Quotient& first, const Quotient& second) const {
    const Quadratic quadratic = difference(first, second);
    Lead lead;
    lead.tied = isTied(quadratic, first, second, m_tie);
    if (lead.tied)
        return lead;
    std::array<double, 2> roots = rootsOf(quadratic);
    if (roots[0] > roots[1])
        std::swap(roots[0], roots[1]);
    const auto isAhead = [&](double from, double to) { return (quadratic.at((from + to) / 2) > 0) == m_mean.rises(); };
    std::array<double, 4> bounds{0, 0, 0, 0};
    std::size_t last = 0;
    for (const double root : roots) {
        if (root > bounds[last] && root < 1)
            bounds[++last] = root;
    }
    bounds[++last] = 1;
    lead.ahead = isAhead(bounds[0], bounds[1]);
    bool ahead = lead.ahead;
    for (std::size_t i = 1; i < last; ++i) {
        if (isAhead(bounds[i], bounds[i + 1]) != ahead) {
            ahead = !ahead;
            lead.at[lead.changes++] = bounds[i];
        }
    }
    return lead;
}

} // namespace fragility
