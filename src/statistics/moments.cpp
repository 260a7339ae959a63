#include "statistics/moments.h"

#include <cmath>
#include <limits>

namespace statistics {

Moments momentsOf(std::span<const double> values) {
    double count = 0, sum = 0, squares = 0;
    double least = std::numeric_limits<double>::infinity(), greatest = -least;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        ++count;
        sum += value;
        least = std::fmin(least, value);
        greatest = std::fmax(greatest, value);
    }
    const double mean = count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
    if (!(greatest > least))
        return {mean, 0};
    // A second pass around the mean: the difference of two sums would lose the digits of large values.
    for (const double value : values)
        squares += std::isnan(value) ? 0 : (value - mean) * (value - mean);
    return {mean, std::sqrt(squares / (count - 1))};
}

} // namespace statistics
