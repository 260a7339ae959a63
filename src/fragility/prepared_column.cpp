#include "fragility/prepared_column.h"

#include "statistics/breaks.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>
#include <map>

namespace fragility {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> referenceValues(const Criterion& criterion, const Territories& territories) {
    Q_ASSERT(criterion.values.size() == territories.count());
    std::vector<double> values(criterion.values.begin(), criterion.values.end());
    for (std::size_t territory = 0; territory < values.size(); ++territory) {
        if (!territories.isReference(territory) || !std::isfinite(values[territory]))
            values[territory] = kMissing;
    }
    return values;
}

void winsorise(double share, PreparedColumn& column) {
    const std::vector<double> sorted = statistics::sortedFinite(column.values);
    if (sorted.empty())
        return;
    column.least = statistics::quantile(sorted, share);
    column.greatest = statistics::quantile(sorted, 1 - share);
    for (double& value : column.values) {
        if (!std::isnan(value))
            value = std::clamp(value, column.least, column.greatest);
    }
}

std::map<int, double> groupMedians(std::span<const int> group, std::span<const double> values) {
    std::map<int, std::vector<double>> members;
    for (std::size_t territory = 0; territory < values.size(); ++territory) {
        if (group[territory] >= 0 && !std::isnan(values[territory]))
            members[group[territory]].push_back(values[territory]);
    }
    std::map<int, double> medians;
    for (auto& [key, present] : members) {
        std::sort(present.begin(), present.end());
        medians[key] = statistics::quantile(present, 0.5);
    }
    return medians;
}

void fillWithMedians(const Territories& territories, PreparedColumn& column) {
    column.imputed.assign(column.values.size(), 0);
    if (territories.group.empty())
        return;
    const std::map<int, double> medians = groupMedians(territories.group, column.values);
    for (std::size_t territory = 0; territory < column.values.size(); ++territory) {
        if (!territories.isReference(territory) || !std::isnan(column.values[territory]))
            continue;
        if (const auto median = medians.find(territories.group[territory]); median != medians.end()) {
            column.values[territory] = median->second;
            column.imputed[territory] = 1;
        }
    }
}

} // namespace

PreparedColumn::PreparedColumn(const Criterion& criterion, const Territories& territories, const IndexMethod& method)
    : values(referenceValues(criterion, territories)) {
    if (method.winsorised > 0)
        winsorise(method.winsorised, *this);
    if (method.missing == MissingRule::GroupMedian)
        fillWithMedians(territories, *this);
}

} // namespace fragility
