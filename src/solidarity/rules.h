#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

#include <vector>

namespace solidarity {

enum class Rule {
    MostDaysAMonth,     ///< At most two days a month a doctor (Scheme::regimeOn(date)); half-days count half.
    OnePlaceAtATime,    ///< A doctor.
    RoomsOverbooked,    ///< More doctors at once than the venue has rooms; a day without a doctor yet holds a room too.
    VenueNotOpen,       ///< The venue's status that day isn't open.
    VenueClosedThatDay, ///< Not one of its opening days.
    OutsideZone,        ///< Refused where the territory isn't a red zone; where that is unknown, a warning.
    PublicHoliday,      ///< To be confirmed.
    OutsideScheme,      ///< No date, or one outside the scheme's.
    DoctorNotFree,      ///< Not confirmed, withdrawn by then, absent, not available that day.
    ExtraFees,          ///< Refused without the commitment to charge no extra fees; not asked yet, a warning.
    CountsDisagree,     ///< More slots filled than offered, more patients than consultations.
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

/// The rules that consultation days break, of the plan as it stands when the book is made: plan and ground must outlive
/// the book and stay as they are. Making it is linear in the days; judging a day looks only at what shares its venue or
/// its doctor.
class RuleBook {
public:
    RuleBook(const Plan& plan, const Ground& ground);

    /// Of one day as it would stand in the plan, whether or not it is there already (its own id isn't counted twice),
    /// in the order of Rule. A cancelled day breaks nothing.
    std::vector<Breach> breachesOf(const ConsultationDay& day) const;
    /// Of all days of the plan, in their order.
    std::vector<Breach> allBreaches() const;

private:
    class Findings;
    void judgeDate(const ConsultationDay& day, Findings& findings) const;
    void judgeVenue(const ConsultationDay& day, const Venue& venue, Findings& findings) const;
    void judgeDoctor(const ConsultationDay& day, const Doctor& doctor, Findings& findings) const;
    int doctorsAtOnce(const ConsultationDay& day) const;
    int halvesInMonth(const ConsultationDay& day) const;
    const ConsultationDay* elsewhereThen(const ConsultationDay& day) const;

    const Plan& m_plan;
    const Ground& m_ground;
    /// Places in the plan's days, cancelled ones left out.
    QHash<QUuid, std::vector<int>> m_daysOfDoctor, m_daysOfVenue;
};

} // namespace solidarity
