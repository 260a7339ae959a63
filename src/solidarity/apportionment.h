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
    double weight = 0; ///< Need; NaN, negative or 0 = gets its floor alone.
    int floor = 0;     ///< Seats that it has at least, and
    int ceiling = -1;  ///< at most, what is already there included; -1 = none. What is there above it stays.
    int present = 0;   ///< Already there: counted as the first seats of the claim.
};

struct Share {
    QString code, name;
    double weight = 0;
    double quota = 0; ///< What exact proportion would give, what is already there included: (seats + Σ present) ·
                      ///< weight / Σ weights; NaN where the weight is missing.
    int seats = 0;    ///< New ones, what is already there left out.
};

/// Shares `seats` new seats (≥ 0) in the order of the claims; the order itself counts for nothing. Ties go to the
/// larger weight, then to the smaller code, so that results repeat. Floors above the seats, ceilings below them, or no
/// need known at all are a Problem that names the sums. Largest remainder: the quotas are scaled so that, held between
/// floor and ceiling, they add up to the seats; then each gets its whole part, and the largest fractions one more.
/// Sainte-Laguë: floors first, then seat by seat. Balinski and Young, Fair Representation (1982).
territory::Expected<std::vector<Share>> apportion(std::span<const Claim> claims, int seats, ApportionmentMethod method);

} // namespace solidarity
