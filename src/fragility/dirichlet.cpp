#include "fragility/dirichlet.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fragility {

DirichletShares::DirichletShares(std::span<const double> shares, double spread) {
    constexpr double kMost = 1e12; // spread 1e-6: as good as none, and doubles still tell its draws apart
    const double concentration = std::min(1 / (spread * spread) - 1, kMost);
    for (const double share : shares)
        m_shapes.push_back(concentration * share);
}

void DirichletShares::draw(RandomStream& stream, std::span<double> drawn) const {
    // Never 0, however wide the spread: a criterion that counts is not to become one that doesn't.
    constexpr double kLeast = 1e-290;
    std::ranges::transform(m_shapes, drawn.begin(), [&stream](double shape) { return stream.logGamma(shape); });
    const double greatest = *std::ranges::max_element(drawn);
    for (double& share : drawn)
        share = std::max(std::exp(share - greatest), kLeast);
    const double sum = std::accumulate(drawn.begin(), drawn.end(), 0.0);
    for (double& share : drawn)
        share /= sum;
}

} // namespace fragility
