#include "solidarity/coverage.h"

#include "solidarity/area_tally.h"
#include "solidarity/venue_area.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace solidarity {

namespace {

using territory::Gazetteer;

/// Places of an area's line at each level; -1 = unknown.
struct Areas {
    int territory = -1, departement = -1, region = -1;

    int at(CoverageLevel level) const {
        switch (level) {
        case CoverageLevel::Territory:
            return territory;
        case CoverageLevel::Departement:
            return departement;
        case CoverageLevel::Region:
            return region;
        }
        Q_UNREACHABLE();
    }
};

Areas areasOf(const QString& territory, const QString& departement, const Gazetteer& gazetteer) {
    Areas areas{gazetteer.territoryOf(territory), gazetteer.departementOf(departement), -1};
    if (areas.departement >= 0)
        areas.region = gazetteer.regionOf(gazetteer.departements()[std::size_t(areas.departement)].region);
    return areas;
}

Areas areasOf(const Venue& venue, const Gazetteer& gazetteer) {
    return areasOf(venue.territory, departementOf(venue, gazetteer), gazetteer);
}

std::vector<Areas> areasOfCommunes(const Gazetteer& gazetteer) {
    std::vector<Areas> areas;
    areas.reserve(gazetteer.communes().size());
    for (const territory::Commune& commune : gazetteer.communes())
        areas.push_back(areasOf(commune.epci, territory::departementOfCommune(commune.insee), gazetteer));
    return areas;
}

/// Estimated minutes from each commune to the nearest open venue: NaN without a point, infinite when no venue is open.
/// Empty when stopped.
std::vector<double> minutesToCare(const Plan& plan, const Gazetteer& gazetteer, const QDate& day,
                                  const std::stop_token& stop) {
    std::vector<PointIndex::Point> open;
    for (const Venue& venue : plan.venues) {
        if (venue.statusOn(day) == VenueStatus::Open)
            open.push_back(pointOf(venue, gazetteer));
    }
    const PointIndex index(open);
    constexpr std::size_t kBetweenStops = 1024;
    std::vector<double> minutes;
    minutes.reserve(gazetteer.communes().size());
    for (const territory::Commune& commune : gazetteer.communes()) {
        if (minutes.size() % kBetweenStops == 0 && stop.stop_requested())
            return {};
        const bool hasPoint = !std::isnan(commune.longitude) && !std::isnan(commune.latitude);
        const PointIndex::Nearest nearest = index.nearest({commune.longitude, commune.latitude});
        minutes.push_back(nearest.point >= 0 ? plan.scheme.travel.minutes(nearest.metres)
                          : hasPoint         ? std::numeric_limits<double>::infinity()
                                             : std::nan(""));
    }
    return minutes;
}

/// By line of a level, what its communes add up to; a territory's own figure where the reference has one. -1 = non
/// disponible.
std::vector<qint64> populations(CoverageLevel level, std::size_t lines, const Gazetteer& gazetteer,
                                const std::vector<Areas>& areasOfCommune) {
    std::vector<qint64> people(lines, -1);
    for (std::size_t i = 0; i < areasOfCommune.size(); ++i) {
        const int line = areasOfCommune[i].at(level);
        const qint64 population = gazetteer.communes()[i].population;
        if (line >= 0 && population >= 0)
            people[std::size_t(line)] = std::max<qint64>(people[std::size_t(line)], 0) + population;
    }
    for (std::size_t i = 0; level == CoverageLevel::Territory && i < lines; ++i) {
        if (const qint64 known = gazetteer.territories()[i].population; known >= 0)
            people[i] = known;
    }
    return people;
}

class CoverageMaker {
public:
    CoverageMaker(const Plan& plan, const Ground& ground, const DateSpan& span)
        : m_plan(plan)
        , m_ground(ground)
        , m_gazetteer(*ground.gazetteer)
        , m_span(closedSpan(span, plan))
        , m_areasOfCommune(areasOfCommunes(m_gazetteer)) {
        m_tallies[0].resize(m_gazetteer.territories().size());
        m_tallies[1].resize(m_gazetteer.departements().size());
        m_tallies[2].resize(m_gazetteer.regions().size());
    }

    std::shared_ptr<const Coverage> make(const std::stop_token& stop) {
        auto coverage = std::make_shared<Coverage>();
        coverage->span = m_span;
        coverage->travel = m_plan.scheme.travel;
        coverage->minutesOfCommune = minutesToCare(m_plan, m_gazetteer, m_span.last, stop);
        if (stop.stop_requested())
            return nullptr;
        tallyCommunes(coverage->minutesOfCommune);
        tallyVenues();
        tallyDays();
        listUnserved(*coverage);
        writeLines(*coverage);
        std::ranges::replace_if(
            coverage->minutesOfCommune, [](double minutes) { return std::isinf(minutes); }, std::nan(""));
        return coverage;
    }

private:
    static constexpr std::size_t kLevels = 3;

    template <class Visit> void forEachLevel(const Areas& areas, const Visit& visit) {
        for (std::size_t level = 0; level < kLevels; ++level) {
            if (const int area = areas.at(static_cast<CoverageLevel>(level)); area >= 0)
                visit(level, std::size_t(area));
        }
    }

    void tallyCommunes(const std::vector<double>& minutes) {
        for (std::size_t i = 0; i < minutes.size(); ++i) {
            const qint64 population = m_gazetteer.communes()[i].population;
            forEachLevel(m_areasOfCommune[i], [&](std::size_t level, std::size_t area) {
                m_tallies[level][area].addCommune(population, minutes[i]);
            });
        }
    }

    void tallyVenues() {
        for (const Venue& venue : m_plan.venues) {
            const bool isOpen = venue.statusOn(m_span.last) == VenueStatus::Open;
            const Areas areas = areasOf(venue, m_gazetteer);
            m_areasOfVenue.push_back(areas);
            forEachLevel(areas,
                         [&](std::size_t level, std::size_t area) { m_tallies[level][area].add(venue, isOpen); });
        }
    }

    void tallyDays() {
        for (const ConsultationDay& day : m_plan.days) {
            const int venue = m_plan.venues.placeOf(day.venue);
            if (venue < 0 || day.state == DayState::Cancelled || !m_span.contains(day.date))
                continue;
            forEachLevel(m_areasOfVenue[std::size_t(venue)],
                         [&](std::size_t level, std::size_t area) { m_tallies[level][area].add(day, m_plan.scheme); });
            m_busyDoctors.insert(day.doctor);
            if (!day.doctor.isNull())
                m_servedVenues.insert(day.venue);
        }
    }

    void listUnserved(Coverage& coverage) const {
        for (const Venue& venue : m_plan.venues) {
            if (venue.statusOn(m_span.last) == VenueStatus::Open && !m_servedVenues.contains(venue.id))
                coverage.venuesWithoutDoctor.push_back(venue.id);
        }
        for (const Doctor& doctor : m_plan.doctors) {
            if (doctor.status == ContactStatus::Confirmed && !m_busyDoctors.contains(doctor.id))
                coverage.doctorsWithoutDay.push_back(doctor.id);
        }
        for (std::size_t i = 0; i < m_tallies[0].size(); ++i) {
            const QString& code = m_gazetteer.territories()[i].code;
            if (m_ground.isZone(code) && !m_tallies[0][i].hasOpenVenue())
                coverage.zonesWithoutVenue.push_back(code);
        }
        std::ranges::stable_sort(coverage.zonesWithoutVenue, {}, [this](const QString& code) {
            const int rank = m_ground.factsOf(code)->rank;
            return rank > 0 ? rank : std::numeric_limits<int>::max();
        });
    }

    void writeLines(Coverage& coverage) const {
        const double months = monthsIn(m_span);
        const auto write = [&](std::size_t level, const auto& areas, std::vector<CoverageLine>& lines) {
            const auto people =
                populations(static_cast<CoverageLevel>(level), areas.size(), m_gazetteer, m_areasOfCommune);
            for (std::size_t i = 0; i < areas.size(); ++i)
                lines.push_back({areas[i].code, areas[i].name, false, m_tallies[level][i].figures(months, people[i])});
        };
        write(0, m_gazetteer.territories(), coverage.territories);
        write(1, m_gazetteer.departements(), coverage.departements);
        write(2, m_gazetteer.regions(), coverage.regions);
        for (CoverageLine& line : coverage.territories)
            line.isZone = m_ground.isZone(line.code);
    }

    const Plan& m_plan;
    const Ground& m_ground;
    const Gazetteer& m_gazetteer;
    DateSpan m_span;
    std::array<std::vector<AreaTally>, kLevels> m_tallies; ///< By level, then line.
    std::vector<Areas> m_areasOfCommune, m_areasOfVenue;
    QSet<QUuid> m_busyDoctors, m_servedVenues;
};

/// Place of an area's line at its level; -1 = unknown.
int lineOf(CoverageLevel level, const QString& code, const Gazetteer& gazetteer) {
    switch (level) {
    case CoverageLevel::Territory:
        return gazetteer.territoryOf(code);
    case CoverageLevel::Departement:
        return gazetteer.departementOf(code);
    case CoverageLevel::Region:
        return gazetteer.regionOf(code);
    }
    Q_UNREACHABLE();
}

std::size_t lineCount(CoverageLevel level, const Gazetteer& gazetteer) {
    switch (level) {
    case CoverageLevel::Territory:
        return gazetteer.territories().size();
    case CoverageLevel::Departement:
        return gazetteer.departements().size();
    case CoverageLevel::Region:
        return gazetteer.regions().size();
    }
    Q_UNREACHABLE();
}

} // namespace

std::shared_ptr<const Coverage> coverageOf(const Plan& plan, const Ground& ground, const DateSpan& span,
                                           std::stop_token stop) {
    Q_ASSERT(ground.gazetteer);
    return CoverageMaker(plan, ground, span).make(stop);
}

std::vector<std::pair<QDate, CoverageFigures>>
monthlyFigures(const Plan& plan, const Ground& ground, CoverageLevel level, const QString& code, const DateSpan& span) {
    const Gazetteer& gazetteer = *ground.gazetteer;
    const int line = lineOf(level, code, gazetteer);
    const DateSpan closed = closedSpan(span, plan);
    std::vector<std::pair<QDate, CoverageFigures>> figures;
    if (line < 0 || !closed.first.isValid())
        return figures;
    const auto monthOf = [&closed](const QDate& day) {
        return (day.year() - closed.first.year()) * 12 + day.month() - closed.first.month();
    };
    std::vector<AreaTally> months(std::size_t(monthOf(closed.last) + 1));
    const QDate firstMonth = DateSpan::monthOf(closed.first).first;
    QSet<QUuid> here;
    for (const Venue& venue : plan.venues) {
        if (areasOf(venue, gazetteer).at(level) != line)
            continue;
        here.insert(venue.id);
        for (std::size_t i = 0; i < months.size(); ++i) {
            const QDate last = DateSpan::monthOf(firstMonth.addMonths(static_cast<int>(i))).last;
            months[i].add(venue, venue.statusOn(last) == VenueStatus::Open);
        }
    }
    for (const ConsultationDay& day : plan.days) {
        if (day.state != DayState::Cancelled && closed.contains(day.date) && here.contains(day.venue))
            months[std::size_t(monthOf(day.date))].add(day, plan.scheme);
    }
    const qint64 population =
        populations(level, lineCount(level, gazetteer), gazetteer, areasOfCommunes(gazetteer))[std::size_t(line)];
    for (std::size_t i = 0; i < months.size(); ++i)
        figures.emplace_back(firstMonth.addMonths(static_cast<int>(i)), months[i].figures(1, population));
    return figures;
}

} // namespace solidarity
