#include "solidarity/scheme.h"

#include <QtGlobal>

namespace solidarity {

namespace {

/// The last of the dated settings that has begun.
template <class Setting> const Setting& inForce(const std::vector<Setting>& settings, const QDate& day) {
    Q_ASSERT(!settings.empty());
    const Setting* held = &settings.front();
    for (const Setting& setting : settings) {
        if (setting.since <= day)
            held = &setting;
    }
    return *held;
}

} // namespace

const DayRate& Scheme::rateOn(const QDate& day) const {
    return inForce(rates, day);
}

const RegimePeriod& Scheme::regimeOn(const QDate& day) const {
    return inForce(regimes, day);
}

} // namespace solidarity
