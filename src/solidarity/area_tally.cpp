#include "solidarity/area_tally.h"

#include <algorithm>
#include <cmath>

namespace solidarity {

void AreaTally::add(const Venue& venue, bool isOpen) {
    ++m_venues;
    if (isOpen)
        m_open.push_back(venue.id);
}

void AreaTally::add(const ConsultationDay& day, const Scheme& scheme) {
    if (day.doctor.isNull())
        return;
    m_served.insert(day.venue);
    m_doctors.insert(day.doctor);
    m_halves += day.halves();
    m_consultations += consultationsOf(day, scheme);
}

void AreaTally::addCommune(qint64 population, double minutes) {
    if (population < 0)
        return;
    if (std::isnan(minutes)) {
        m_unlocated += population;
        return;
    }
    m_located += population;
    for (std::size_t i = 0; i < kTravelBounds.size(); ++i) {
        if (minutes <= kTravelBounds[i])
            m_within[i] += population;
    }
}

CoverageFigures AreaTally::figures(double months, qint64 population) const {
    CoverageFigures figures;
    figures.venues = m_venues;
    figures.openVenues = static_cast<int>(m_open.size());
    figures.openWithoutDoctor = static_cast<int>(
        std::ranges::count_if(m_open, [this](const QUuid& venue) { return !m_served.contains(venue); }));
    figures.doctors = static_cast<int>(m_doctors.size());
    figures.daysAMonth = months > 0 ? m_halves / 2.0 / months : 0;
    figures.population = population;
    figures.consultationsPer1000 =
        population > 0 && months > 0 ? 1000.0 * m_consultations / double(population) * 12 / months : std::nan("");
    for (std::size_t i = 0; i < kTravelBounds.size(); ++i)
        figures.within[i] = m_located > 0 ? double(m_within[i]) / double(m_located) : std::nan("");
    const qint64 known = m_located + m_unlocated;
    figures.unlocatedShare = known > 0 ? double(m_unlocated) / double(known) : 0;
    return figures;
}

int consultationsOf(const ConsultationDay& day, const Scheme& scheme) {
    if (day.consultations >= 0)
        return day.consultations;
    if (day.slotsOffered >= 0)
        return day.slotsOffered;
    return scheme.slotsOfWholeDay * day.halves() / 2;
}

double monthsIn(const DateSpan& span) {
    double months = 0;
    if (!span.first.isValid())
        return months;
    for (QDate month(span.first.year(), span.first.month(), 1); month <= span.last; month = month.addMonths(1)) {
        const DateSpan whole = DateSpan::monthOf(month);
        const QDate first = std::max(span.first, whole.first), last = std::min(span.last, whole.last);
        months += double(first.daysTo(last) + 1) / month.daysInMonth();
    }
    return months;
}

DateSpan closedSpan(const DateSpan& span, const Plan& plan) {
    QDate earliest = plan.scheme.days.first, latest = plan.scheme.days.last;
    for (const ConsultationDay& day : plan.days) {
        if (!plan.scheme.days.first.isValid() && (!earliest.isValid() || day.date < earliest))
            earliest = day.date;
        if (!plan.scheme.days.last.isValid() && (!latest.isValid() || day.date > latest))
            latest = day.date;
    }
    DateSpan closed{span.first.isValid() ? span.first : earliest, span.last.isValid() ? span.last : latest};
    if (!closed.first.isValid())
        closed.first = closed.last;
    if (!closed.last.isValid() || closed.last < closed.first)
        closed.last = closed.first;
    return closed;
}

} // namespace solidarity
