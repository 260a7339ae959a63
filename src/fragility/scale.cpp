#include "fragility/scale.h"

#include "statistics/moments.h"
#include "statistics/ranks.h"

#include <algorithm>
#include <cmath>

namespace fragility {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr double kMiddle = 50;

} // namespace

Scale::Scale(const Criterion& criterion, const Territories& territories, const IndexMethod& method)
    : m_column(criterion, territories, method)
    , m_normalisation(method.normalisation)
    , m_lowIsFragile(criterion.direction == territory::Direction::LowIsFragile) {
    findExtent();
    if (m_normalisation == Normalisation::ZScore) {
        standardise();
    } else if (m_normalisation == Normalisation::Goalpost && criterion.goalposts) {
        m_lowIsFragile = false; // the goalposts say which end is fragile
        m_origin = criterion.goalposts->robust;
        m_unit = criterion.goalposts->fragile - criterion.goalposts->robust;
    } else {
        m_origin = m_least;
        m_unit = m_greatest - m_least;
    }
}

void Scale::findExtent() {
    m_least = m_greatest = kMissing;
    for (const double value : m_column.values) {
        m_least = std::fmin(m_least, value); // the one that isn't NaN
        m_greatest = std::fmax(m_greatest, value);
    }
}

void Scale::standardise() {
    const statistics::Moments moments = statistics::momentsOf(m_column.values);
    m_base = 50;
    m_span = 10;
    m_origin = moments.mean;
    m_unit = moments.deviation;
}

double Scale::onLine(double value) const {
    if (std::isnan(value) || m_unit == 0)
        return std::isnan(value) ? kMissing : kMiddle;
    const double place = m_base + m_span * (value - m_origin) / m_unit;
    return m_normalisation == Normalisation::Goalpost ? std::clamp(place, 0.0, 100.0) : place;
}

std::vector<double> Scale::normalised() const {
    std::vector<double> places;
    if (m_normalisation == Normalisation::PercentileRank) {
        places = statistics::percentileRanks(m_column.values);
    } else {
        places.reserve(m_column.values.size());
        std::transform(m_column.values.begin(), m_column.values.end(), std::back_inserter(places),
                       [this](double value) { return onLine(value); });
    }
    for (double& place : places)
        place = withFragileEnd(place);
    return places;
}

double Scale::percentileOf(double outsider) const {
    double count = 0, below = 0, equal = 0;
    for (const double value : m_column.values) {
        count += std::isnan(value) ? 0 : 1;
        below += value < outsider ? 1 : 0;
        equal += value == outsider ? 1 : 0;
    }
    return 100 * (below + equal / 2) / count;
}

double Scale::placeOf(double outsider) const {
    if (std::isnan(outsider))
        return kMissing;
    const double value = std::clamp(outsider, m_column.least, m_column.greatest);
    switch (m_normalisation) {
    case Normalisation::PercentileRank:
        return withFragileEnd(percentileOf(value));
    case Normalisation::MinMax:
    case Normalisation::ZScore:
        return std::isnan(m_least) ? kMissing : withFragileEnd(onLine(std::clamp(value, m_least, m_greatest)));
    case Normalisation::Goalpost:
        return withFragileEnd(onLine(value));
    }
    return kMissing;
}

} // namespace fragility
