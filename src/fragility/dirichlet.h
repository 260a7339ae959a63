#pragma once

#include "fragility/random_stream.h"

#include <span>
#include <vector>

namespace fragility {

/// Random shares around given ones: w ~ Dirichlet(κ·w0), κ = 1/spread² − 1, as gamma variates over their sum (Devroye
/// 1986, Non-Uniform Random Variate Generation, XI.4, theorem 4.1).
class DirichletShares {
public:
    /// `shares` > 0 add up to 1; `spread` in (0, 1).
    DirichletShares(std::span<const double> shares, double spread);

    /// `drawn`: as many as there are shares, > 0 and adding up to 1.
    void draw(RandomStream& stream, std::span<double> drawn) const;

private:
    std::vector<double> m_shapes;
};

} // namespace fragility
