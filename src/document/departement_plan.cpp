#include "document/departement_plan.h"

#include "solidarity/venue_area.h"

#include <QSet>
#include <algorithm>

namespace document {

using solidarity::ConsultationDay;
using solidarity::DayState;
using solidarity::Venue;

namespace {

class Summing {
public:
    Summing(const QString& code, const solidarity::Plan& plan, const solidarity::Ground& ground, const QDate& today)
        : m_code(code), m_plan(plan), m_ground(ground), m_today(today) {}

    DepartementPlan sum() {
        addVenues();
        addDays();
        addZones();
        return std::move(m_sum);
    }

private:
    void addVenues() {
        for (const Venue& venue : m_plan.venues) {
            const bool isOpen = venue.statusOn(m_today) == solidarity::VenueStatus::Open;
            if (isOpen)
                m_served.insert(venue.territory);
            if (solidarity::departementOf(venue, *m_ground.gazetteer) != m_code)
                continue;
            m_here.insert(venue.id);
            ++m_sum.venues;
            m_sum.openVenues += isOpen;
        }
    }

    void addDays() {
        const solidarity::DateSpan month = solidarity::DateSpan::monthOf(m_today);
        std::vector<const ConsultationDay*> next;
        for (const ConsultationDay& day : m_plan.days) {
            if (day.state == DayState::Cancelled || day.doctor.isNull() || !m_here.contains(day.venue))
                continue;
            if (month.contains(day.date))
                m_sum.halvesThisMonth += day.halves();
            if (day.state == DayState::Planned && day.date >= m_today)
                next.push_back(&day);
        }
        std::ranges::stable_sort(next, {}, [](const ConsultationDay* day) { return day->date; });
        next.resize(std::min(next.size(), DepartementPlan::kNextDays));
        for (const ConsultationDay* day : next)
            m_sum.nextDays.push_back({day->date, day->part, m_plan.venues.find(day->venue)->name});
    }

    void addZones() {
        for (const territory::Territory& territory : m_ground.gazetteer->territories()) {
            if (territory.departements.contains(m_code) && m_ground.isZone(territory.code) &&
                !m_served.contains(territory.code))
                m_sum.zonesWithoutVenue.push_back(territory.code);
        }
    }

    QString m_code;
    const solidarity::Plan& m_plan;
    const solidarity::Ground& m_ground;
    QDate m_today;
    DepartementPlan m_sum;
    QSet<QUuid> m_here;     ///< Venues of the département.
    QSet<QString> m_served; ///< Territories with an open venue.
};

} // namespace

DepartementPlan departementPlan(const QString& code, const solidarity::Plan& plan, const solidarity::Ground& ground,
                                const solidarity::Coverage* coverage, const QDate& today) {
    DepartementPlan sum = Summing(code, plan, ground, today).sum();
    if (coverage) {
        const auto line = std::ranges::find(coverage->departements, code, &solidarity::CoverageLine::code);
        if (line != coverage->departements.end())
            sum.within20 = line->figures.within[1];
    }
    return sum;
}

} // namespace document
