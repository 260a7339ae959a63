#pragma once

#include "territory/problem.h"

#include <QString>
#include <span>
#include <vector>

namespace solidarity {

enum class ApportionmentMethod {
    LargestRemainder, ///< Hamilton's.
    SainteLague       ///< Webster's, highest averages by divisors 1, 3, 5…
};

/// Someone among whom seats are shared.
struct Claim {
    QString code, name;
    double weight = 0; ///< Need; NaN or negative = non disponible: gets its floor alone.
    int floor = 0;
    int ceiling = -1; ///< -1 = none.
    int present = 0;  ///< Already there: counted as the first seats of the claim.
};

struct Share {
    QString code, name;
    double weight = 0;
    double quota = 0; ///< seats · weight / Σ weights; NaN where the weight is missing.
    int seats = 0;    ///< New ones, what is already there left out.
};

/// Shares `seats` new seats (≥ 0) in the order of the claims. Ties go to the larger weight, then to the smaller code,
/// so that results repeat. Floors above the seats, or ceilings below them, are a Problem that names the sums. Balinski
/// and Young, Fair Representation (1982).
territory::Expected<std::vector<Share>> apportion(std::span<const Claim> claims, int seats, ApportionmentMethod method);

} // namespace solidarity
