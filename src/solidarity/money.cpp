#include "solidarity/money.h"

#include "solidarity/date_words.h"
#include "solidarity/venue_area.h"

#include <QCoreApplication>
#include <algorithm>

namespace solidarity {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::Money)
};

/// What a day is counted under.
struct Heading {
    QString key, name;
};

int eurosOf(const ConsultationDay& day, const Scheme& scheme) {
    const DayRate& rate = scheme.rateOn(day.date);
    return day.part == DayPart::WholeDay ? rate.wholeDay : rate.halfDay;
}

void add(const ConsultationDay& day, const Scheme& scheme, Cost& cost) {
    if (day.state == DayState::Cancelled)
        return;
    const bool isHeld = day.state == DayState::Held;
    (isHeld ? cost.heldHalves : cost.plannedHalves) += day.halves();
    cost.slotsOffered += std::max(day.slotsOffered, 0);
    cost.consultations += std::max(day.consultations, 0);
    cost.withoutTreatingDoctor += std::max(day.withoutTreatingDoctor, 0);
    if (day.doctor.isNull())
        return;
    cost.forecast += eurosOf(day, scheme);
    if (isHeld)
        cost.actual += eurosOf(day, scheme);
}

/// Where the days of a plan belong, at one level.
class Headings {
public:
    Headings(const Plan& plan, const territory::Gazetteer& gazetteer, CostLevel level)
        : m_plan(plan), m_gazetteer(gazetteer), m_level(level) {}

    Heading of(const ConsultationDay& day) const {
        switch (m_level) {
        case CostLevel::Venue:
            return ofVenue(day);
        case CostLevel::Doctor:
            return ofDoctor(day);
        case CostLevel::Territory:
            return ofTerritory(day);
        case CostLevel::Departement:
            return ofDepartement(day);
        case CostLevel::Region:
            return ofRegion(day);
        case CostLevel::Month:
            return {day.date.toString(QStringLiteral("yyyy-MM")), monthInWords(day.date)};
        }
        Q_UNREACHABLE();
    }

private:
    Heading ofVenue(const ConsultationDay& day) const {
        const Venue* venue = m_plan.venues.find(day.venue);
        if (!venue)
            return {{}, Words::tr("lieu inconnu")};
        return {venue->id.toString(QUuid::WithoutBraces), venue->name};
    }

    Heading ofDoctor(const ConsultationDay& day) const {
        const Doctor* doctor = m_plan.doctors.find(day.doctor);
        if (!doctor)
            return {{}, Words::tr("sans médecin")};
        return {doctor->id.toString(QUuid::WithoutBraces), doctor->name};
    }

    Heading ofTerritory(const ConsultationDay& day) const {
        const territory::Territory* territory = territoryOf(day);
        return territory ? Heading{territory->code, territory->name} : Heading{{}, Words::tr("territoire inconnu")};
    }

    Heading ofDepartement(const ConsultationDay& day) const {
        const QString code = departementOf(day);
        return m_gazetteer.departementOf(code) < 0 ? Heading{{}, Words::tr("département inconnu")}
                                                   : Heading{code, m_gazetteer.departementName(code)};
    }

    Heading ofRegion(const ConsultationDay& day) const {
        const int departement = m_gazetteer.departementOf(departementOf(day));
        if (departement < 0)
            return {{}, Words::tr("région inconnue")};
        const QString code = m_gazetteer.departements()[static_cast<std::size_t>(departement)].region;
        return {code, m_gazetteer.regionName(code)};
    }

    const territory::Territory* territoryOf(const ConsultationDay& day) const {
        const Venue* venue = m_plan.venues.find(day.venue);
        const int found = venue ? m_gazetteer.territoryOf(venue->territory) : -1;
        return found < 0 ? nullptr : &m_gazetteer.territories()[static_cast<std::size_t>(found)];
    }

    QString departementOf(const ConsultationDay& day) const {
        const Venue* venue = m_plan.venues.find(day.venue);
        return venue ? solidarity::departementOf(*venue, m_gazetteer) : QString();
    }

    const Plan& m_plan;
    const territory::Gazetteer& m_gazetteer;
    CostLevel m_level;
};

void sort(std::vector<CostLine>& lines, CostLevel level) {
    std::ranges::sort(lines, [level](const CostLine& a, const CostLine& b) {
        if (level != CostLevel::Month && a.cost.forecast != b.cost.forecast)
            return a.cost.forecast > b.cost.forecast;
        return a.key < b.key;
    });
}

} // namespace

std::vector<CostLine> costs(const Plan& plan, const Ground& ground, CostLevel level, const DateSpan& span) {
    const Headings headings(plan, *ground.gazetteer, level);
    std::vector<CostLine> lines;
    QHash<QString, std::size_t> lineOf;
    for (const ConsultationDay& day : plan.days) {
        if (day.state == DayState::Cancelled || !span.contains(day.date))
            continue;
        const Heading heading = headings.of(day);
        const auto found = lineOf.constFind(heading.key);
        const std::size_t line = found == lineOf.constEnd() ? lines.size() : *found;
        if (line == lines.size()) {
            lineOf.insert(heading.key, line);
            lines.push_back({heading.key, heading.name, {}});
        }
        add(day, plan.scheme, lines[line].cost);
    }
    sort(lines, level);
    return lines;
}

Cost totalCost(const Plan& plan, const DateSpan& span) {
    Cost total;
    for (const ConsultationDay& day : plan.days) {
        if (span.contains(day.date))
            add(day, plan.scheme, total);
    }
    return total;
}

} // namespace solidarity
