#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

#include <vector>

namespace solidarity {

/// What consultation days cost on top of the fees: the day rates of the scheme in force on each date.
struct Cost {
    int plannedHalves = 0, heldHalves = 0; ///< Half-days still planned, and held; cancelled ones count nowhere.
    int slotsOffered = 0, consultations = 0, withoutTreatingDoctor = 0; ///< Sums of what is known.
    qint64 forecast = 0; ///< Euros of planned and held days that have a doctor,
    qint64 actual = 0;   ///< of which held.
};

enum class CostLevel { Venue, Doctor, Territory, Departement, Region, Month };

struct CostLine {
    QString key; ///< Of venue or doctor (uuid), territory, département, région; "2026-01" of a month; empty = unknown.
    QString name; ///< For a person; « territoire inconnu » where it is.
    Cost cost;
};

/// A line for each that has any day in `span` that isn't cancelled, in order of key (months) or descending forecast,
/// then key. A venue's département is its commune's, else the seat's of its territory.
std::vector<CostLine> costs(const Plan& plan, const Ground& ground, CostLevel level, const DateSpan& span);
Cost totalCost(const Plan& plan, const DateSpan& span);

} // namespace solidarity
