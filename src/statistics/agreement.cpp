#include "statistics/agreement.h"

#include <limits>

namespace statistics {

namespace {

double ratio(double part, double whole) {
    return whole == 0 ? std::numeric_limits<double>::quiet_NaN() : part / whole;
}

} // namespace

double Agreement::precision() const {
    return ratio(both, both + firstOnly);
}

double Agreement::recall() const {
    return ratio(both, both + secondOnly);
}

double Agreement::kappa() const {
    const double count = total();
    const double firstYes = both + firstOnly, secondYes = both + secondOnly;
    // In counts: po·n² and pe·n², whole numbers, so that pe = 1 is found exactly.
    const double observed = (both + neither) * count;
    const double byChance = firstYes * secondYes + (count - firstYes) * (count - secondYes);
    return ratio(observed - byChance, count * count - byChance);
}

} // namespace statistics
