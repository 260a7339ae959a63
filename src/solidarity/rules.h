#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

#include <span>

namespace solidarity {

enum class Rule {
    MostDaysAMonth,     ///< At most two days a month a doctor; half-days count half.
    OnePlaceAtATime,    ///< A doctor.
    RoomsOverbooked,    ///< More doctors at once than the venue has rooms.
    VenueNotOpen,       ///< The venue's status that day isn't open.
    VenueClosedThatDay, ///< Not one of its opening days.
    OutsideZone,        ///< The venue's territory isn't known to be a red zone.
    PublicHoliday,      ///< To be confirmed.
    OutsideScheme,      ///< No date outside the scheme's.
    DoctorNotFree,      ///< Not confirmed, withdrawn, absent, not available that day.
    ExtraFees,          ///< No commitment to charge no extra fees.
    CountsDisagree,     ///< More slots filled than offered, more patients than consultations…
    UnknownRecord       ///< A venue or doctor that isn't in the plan.
};

/// A rule that a consultation day breaks.
struct Breach {
    Rule rule;
    bool refuses = true; ///< False = a warning, the day may stand.
    QUuid day;
    QString sentence; ///< Names rule, person or venue, date and figures, translated: « Deux journées par mois au plus :
                      ///< … en a déjà 2 en janvier 2026. »
};

/// Stable key of a rule, snake_case: "most_days_a_month".
QString keyOf(Rule rule);
/// « deux journées par mois au plus ».
QString nameOf(Rule rule);

/// The breaches of one day as it would stand in `plan` (whether or not it is there already: its own id is not counted
/// twice). Cancelled days break nothing. Looks only at what shares its venue, doctor and month: give `days` an index to
/// make it fast.
class RuleBook {
public:
    RuleBook(const Plan& plan, const Ground& ground);

    std::vector<Breach> breachesOf(const ConsultationDay& day) const;
    /// Of all days of the plan, in their order.
    std::vector<Breach> allBreaches() const;

private:
    const Plan& m_plan;
    const Ground& m_ground;
    QHash<QUuid, std::vector<int>> m_daysOfDoctor,
        m_daysOfVenue; ///< Places in the plan's days, cancelled ones left out.
};

} // namespace solidarity
