#pragma once

#include "solidarity/coverage.h"

#include <QSet>

namespace solidarity {

/// Adds up what one area has: venues, days, people and how far they are from an open venue.
class AreaTally {
public:
    void add(const Venue& venue, bool isOpen);
    /// A day that isn't cancelled.
    void add(const ConsultationDay& day, const Scheme& scheme);
    /// People of a commune: `minutes` is NaN where it has no point, infinite where no venue is open anywhere.
    void addCommune(qint64 population, double minutes);

    bool hasOpenVenue() const { return !m_open.empty(); }
    /// Over so many months. `population` of the area, -1 = non disponible.
    CoverageFigures figures(double months, qint64 population) const;

private:
    int m_venues = 0;
    std::vector<QUuid> m_open;
    QSet<QUuid> m_served, m_doctors; ///< Venues of days with a doctor, and these doctors.
    int m_halves = 0, m_consultations = 0;
    qint64 m_located = 0, m_unlocated = 0;
    std::array<qint64, kTravelBounds.size()> m_within{};
};

/// Consultations that a day gives: held where known, else the slots that it offers, else those of the scheme.
int consultationsOf(const ConsultationDay& day, const Scheme& scheme);

/// Length of a span in calendar months; part of one counts by its days. The span has both ends.
double monthsIn(const DateSpan& span);

/// The span with its open ends set: to the scheme's, else to the plan's first and last days.
DateSpan closedSpan(const DateSpan& span, const Plan& plan);

} // namespace solidarity
