#pragma once

#include <span>

namespace statistics {

/// Mean and sample standard deviation (n − 1) of the values present.
struct Moments {
    double mean = 0;      ///< NaN when no value is present.
    double deviation = 0; ///< 0 for one value, and for equal ones whatever the rounding of their mean.
};

/// Values that are NaN are left out.
Moments momentsOf(std::span<const double> values);

} // namespace statistics
