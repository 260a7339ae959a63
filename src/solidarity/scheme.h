#pragma once

#include "solidarity/date_span.h"

#include <vector>

namespace solidarity {

/// What is paid on top of the fees, from a day on.
struct DayRate {
    QDate since;
    int wholeDay = 200; ///< Euros.
    int halfDay = 100;
    friend bool operator==(const DayRate&, const DayRate&) = default;
};

enum class Regime {
    Volunteer, ///< As in force since September 2025.
    Obligation ///< All doctors of well-served areas, as first announced on 25 April 2025.
};

/// The regime from a day on.
struct RegimePeriod {
    QDate since;
    Regime regime = Regime::Volunteer;
    int mostHalvesAMonth = 4; ///< Two days.
    friend bool operator==(const RegimePeriod&, const RegimePeriod&) = default;
};

/// How a distance becomes minutes. Everything made with it is an estimate, and called so.
struct TravelAssumptions {
    double kmPerHour = 50;     ///< Mean speed by car, 10–130.
    double detourFactor = 1.3; ///< Road over straight line, 1–3.
    double minutes(double metres) const { return metres * detourFactor / kmPerHour * 60 / 1000; }
    double metres(double minutes) const { return minutes * kmPerHour * 1000 / 60 / detourFactor; }
    friend bool operator==(const TravelAssumptions&, const TravelAssumptions&) = default;
};

/// The dated settings of the scheme that a plan follows. Sources: `design/DOMAIN.md` of the project's reference, the
/// ministry's presentation of 27 June 2025.
struct Scheme {
    DateSpan days{QDate(2025, 9, 1), {}};            ///< No consultation outside.
    std::vector<DayRate> rates{{QDate(2025, 9, 1)}}; ///< Ascending by date, never empty.
    std::vector<RegimePeriod> regimes{{QDate(2025, 9, 1)}};
    TravelAssumptions travel;
    int slotsOfWholeDay = 20; ///< Appointments that a whole day offers where nothing else is said.

    const DayRate& rateOn(const QDate& day) const;        ///< The first one before all.
    const RegimePeriod& regimeOn(const QDate& day) const; ///< The same.
    friend bool operator==(const Scheme&, const Scheme&) = default;
};

} // namespace solidarity
