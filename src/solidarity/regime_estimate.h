#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

namespace solidarity {

/// Days a month that a regime would give, as an estimate: what is assumed is said with it.
struct RegimeEstimate {
    Regime regime = Regime::Volunteer;
    qint64 doctors = 0;    ///< Who would take part.
    double daysAMonth = 0; ///< At the regime's most.
    QString assumptions;   ///< Sentences, translated: where the number of doctors comes from.
};

/// Volunteers: confirmed ones of the plan. Obligation: doctors of well-served areas, counted as `doctorsPer1000` (a
/// setting with its source) times the population of territories whose APL reaches `wellServedApl`.
RegimeEstimate estimate(Regime regime, const Plan& plan, const Ground& ground, double wellServedApl = 3.5,
                        double doctorsPer1000 = 0.85);

} // namespace solidarity
