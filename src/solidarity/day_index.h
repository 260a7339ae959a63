#pragma once

#include "solidarity/plan_change.h"

#include <map>

namespace solidarity {

/// The plan's days by doctor, by venue and by date, kept up with its changes.
class DayIndex {
public:
    using Ids = std::vector<QUuid>;

    DayIndex() = default;
    explicit DayIndex(const Plan& plan);

    /// Costs what the change touches.
    void follow(const PlanChange& change);

    const Ids& ofDoctor(const QUuid& doctor) const; ///< A null id: the days without one.
    const Ids& ofVenue(const QUuid& venue) const;
    const Ids& on(const QDate& date) const;
    const std::map<QDate, Ids>& byDate() const { return m_byDate; }

private:
    void add(const ConsultationDay& day);
    void remove(const ConsultationDay& day);

    QHash<QUuid, Ids> m_byDoctor, m_byVenue;
    std::map<QDate, Ids> m_byDate;
};

/// Half-days, cancelled ones left out, of some days of the plan in a span.
int halvesIn(const Plan& plan, const DayIndex::Ids& days, const DateSpan& span);
/// The first date from `from` on among the planned ones of some days; invalid when there is none.
QDate nextDate(const Plan& plan, const DayIndex::Ids& days, const QDate& from);

} // namespace solidarity
