#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"
#include "territory/problem.h"

#include <stop_token>
#include <vector>

namespace solidarity {

struct PlanningOptions {
    QDate month;           ///< Any day of it.
    QDate notBefore;       ///< No date proposed before this one; invalid = the whole month.
    int floorHalves = 1;   ///< Half-days that each red zone with an open venue gets first, as far as volunteers allow.
    double fairness = 0.5; ///< 0 = by need alone, 1 = days spread evenly over the zones.
    double travelWeight = 0.25;       ///< What an hour of travel costs beside the need of the neediest zone (1).
    std::vector<QUuid> venuesLeftOut; ///< Not served this month.
    /// A doctor, a venue and a date that a person refused.
    struct Refusal {
        QUuid doctor, venue;
        QDate date; ///< Invalid = any date of the month.
        friend bool operator==(const Refusal&, const Refusal&) = default;
    };
    std::vector<Refusal> refusals;
    double mostSeconds = 5; ///< After which the best found counts, and its gap is told.
};

/// A day that the solver proposes, and why.
struct ProposedDay {
    ConsultationDay day;
    double minutes = 0; ///< Estimated travel from the doctor's home; NaN = not known.
    double need = 0;    ///< Of the venue's territory, 0–1.
    QString reason;     ///< A sentence, translated.
};

/// A zone that gets less than it should.
struct UnservedZone {
    QString territory;
    double need = 0; ///< 0–1; NaN = no score.
    QString reason;  ///< « aucun lieu ouvert », « aucun médecin disponible… »
};

struct Proposal {
    std::vector<ProposedDay>
        days; ///< New ones only: what stands in the plan (locked, accepted, held) is counted and kept.
    std::vector<UnservedZone> unserved; ///< Red zones without any day that month, the neediest first.
    double value = 0;                   ///< Of the objective.
    double gap = 0;                     ///< (bound − value) / bound; 0 = proven best.
    double seconds = 0;
};

/// Assigns confirmed volunteers to open venues of red zones under the rules of RuleBook. Who goes where and how often
/// is a mixed integer programme (GLPK), dates are then laid out on days that both have free; where they can't be, the
/// programme is told so and solved again. Whole days are proposed, and a half-day where a doctor has an odd half left.
///
/// Maximised: Σ over zones, over the half-days i = 1, 2… that the zone gets that month (the plan's come first), of
/// 0.25 + (1 − fairness) · need + fairness / i, and 10 more for each of the first floorHalves; less travelWeight · hours of
/// travel of each day proposed. A zone without a score counts as the mean of the others, a doctor whose way isn't known
/// as an hour; nobody is sent farther than five estimated hours.
///
/// Any thread; one thread. What the plan already holds that month counts against every limit. An error only when GLPK
/// fails or `stop` asks.
territory::Expected<Proposal> proposeMonth(const Plan& plan, const Ground& ground, const PlanningOptions& options,
                                           std::stop_token stop = {});

/// Need of a territory, 0–1: its score over 100; NaN without one.
double needOf(const QString& territory, const Ground& ground);

} // namespace solidarity
