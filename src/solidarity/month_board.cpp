#include "solidarity/month_board.h"

#include "solidarity/distance.h"
#include "solidarity/holidays.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace solidarity {

namespace {

struct Point {
    double longitude = std::nan(""), latitude = std::nan("");
};

Point pointOfCommune(const QString& insee, const territory::Gazetteer& gazetteer) {
    const int found = gazetteer.communeOf(insee);
    if (found < 0)
        return {};
    const territory::Commune& commune = gazetteer.communes()[static_cast<std::size_t>(found)];
    return {commune.longitude, commune.latitude};
}

/// Cheaper than a geodesic, and never more than it: a degree of latitude has at least 110.5 km.
bool isSurelyFarther(const Point& a, const Point& b, double metres) {
    return std::abs(a.latitude - b.latitude) * 110'500 > metres;
}

/// Builds a board step by step.
class Builder {
public:
    Builder(const Plan& plan, const Ground& ground, const PlanningOptions& options)
        : m_plan(plan), m_ground(ground), m_options(options), m_month(DateSpan::monthOf(options.month)) {
        m_board.first = m_month.first;
        for (const ConsultationDay& day : plan.days) {
            if (day.state != DayState::Cancelled && m_month.contains(day.date))
                m_days.push_back(&day);
        }
    }

    MonthBoard build() && {
        addZones();
        addPlaces();
        addVolunteers();
        addPairs();
        return std::move(m_board);
    }

private:
    void addZones() {
        double sum = 0;
        int scored = 0;
        for (const territory::Territory& territory : m_ground.gazetteer->territories()) {
            if (!m_ground.isZone(territory.code))
                continue;
            const double need = needOf(territory.code, m_ground);
            m_zoneOf.insert(territory.code, static_cast<int>(m_board.zones.size()));
            m_board.zones.push_back({&territory, m_ground.factsOf(territory.code)->score, need, 0, 0, 0});
            if (!std::isnan(need)) {
                sum += need;
                ++scored;
            }
        }
        for (MonthBoard::Zone& zone : m_board.zones) {
            if (std::isnan(zone.need))
                zone.need = scored > 0 ? sum / scored : 0.5;
        }
        for (const ConsultationDay* day : m_days) {
            const Venue* venue = m_plan.venues.find(day->venue);
            const int zone = venue ? m_zoneOf.value(venue->territory, -1) : -1;
            if (zone >= 0 && !day->doctor.isNull())
                m_board.zones[static_cast<std::size_t>(zone)].halves += day->halves();
        }
    }

    void addPlaces() {
        for (const Venue& venue : m_plan.venues) {
            const int zone = m_zoneOf.value(venue.territory, -1);
            if (zone < 0)
                continue;
            MonthBoard::Place place{&venue, zone, {}, {}, venue.longitude, venue.latitude};
            if (!venue.hasPoint()) {
                const Point point = pointOfCommune(venue.insee, *m_ground.gazetteer);
                place.longitude = point.longitude;
                place.latitude = point.latitude;
            }
            if (!openOn(place))
                continue;
            MonthBoard::Zone& its = m_board.zones[static_cast<std::size_t>(zone)];
            ++its.openVenues;
            if (std::ranges::find(m_options.venuesLeftOut, venue.id) != m_options.venuesLeftOut.end())
                continue;
            takeRooms(place);
            if (place.free().any() == 0)
                continue;
            ++its.placesOnBoard;
            m_board.places.push_back(place);
        }
    }

    /// Fills the rooms of the dates on which the venue may be used; false when it isn't open on any date of the month.
    bool openOn(MonthBoard::Place& place) const {
        bool isOpen = false;
        for (int i = 0; i < m_board.first.daysInMonth(); ++i) {
            const QDate date = m_board.dateAt(i);
            if (place.venue->statusOn(date) != VenueStatus::Open)
                continue;
            isOpen = true;
            if (place.venue->openingDays.contains(date) && isAsked(date) &&
                publicHoliday(date, *place.venue, m_ground).isEmpty())
                place.roomsInMorning[i] = place.roomsInAfternoon[i] = place.venue->rooms;
        }
        return isOpen;
    }

    bool isAsked(const QDate& date) const {
        return m_plan.scheme.days.contains(date) && (!m_options.notBefore.isValid() || date >= m_options.notBefore);
    }

    void takeRooms(MonthBoard::Place& place) const {
        for (const ConsultationDay* day : m_days) {
            if (day->venue != place.venue->id)
                continue;
            const int i = day->date.day() - 1;
            if (day->part != DayPart::Afternoon)
                place.roomsInMorning[i] = std::max(0, place.roomsInMorning[i] - 1);
            if (day->part != DayPart::Morning)
                place.roomsInAfternoon[i] = std::max(0, place.roomsInAfternoon[i] - 1);
        }
    }

    void addVolunteers() {
        for (const Doctor& doctor : m_plan.doctors) {
            if (doctor.status != ContactStatus::Confirmed || (doctor.noExtraFees && !*doctor.noExtraFees))
                continue;
            const Point home = pointOfCommune(doctor.homeInsee, *m_ground.gazetteer);
            MonthBoard::Volunteer volunteer{&doctor, 0, 0, {}, home.longitude, home.latitude};
            for (int i = 0; i < m_board.first.daysInMonth(); ++i) {
                if (doctor.canComeOn(m_board.dateAt(i)))
                    volunteer.free.morning |= MonthDates(1) << i;
            }
            volunteer.free.afternoon = volunteer.free.morning;
            const int halves = mostHalves() - takeDates(volunteer);
            volunteer.wholeDays = std::max(halves, 0) / 2;
            volunteer.halfDays = std::max(halves, 0) % 2;
            if (halves > 0 && volunteer.free.any() != 0)
                m_board.volunteers.push_back(volunteer);
        }
    }

    /// The strictest of the regimes of the month, should it change within.
    int mostHalves() const {
        int most = m_plan.scheme.regimeOn(m_month.last).mostHalvesAMonth;
        for (int i = 0; i < m_board.first.daysInMonth(); ++i)
            most = std::min(most, m_plan.scheme.regimeOn(m_board.dateAt(i)).mostHalvesAMonth);
        return most;
    }

    /// Gives the half-days that the plan already has of them.
    int takeDates(MonthBoard::Volunteer& volunteer) const {
        int halves = 0;
        for (const ConsultationDay* day : m_days) {
            if (day->doctor != volunteer.doctor->id)
                continue;
            halves += day->halves();
            const MonthDates bit = MonthDates(1) << (day->date.day() - 1);
            if (day->part != DayPart::Afternoon)
                volunteer.free.morning &= ~bit;
            if (day->part != DayPart::Morning)
                volunteer.free.afternoon &= ~bit;
        }
        return halves;
    }

    void addPairs() {
        for (int v = 0; v < static_cast<int>(m_board.volunteers.size()); ++v) {
            for (int p = 0; p < static_cast<int>(m_board.places.size()); ++p)
                addPair(v, p);
        }
    }

    void addPair(int v, int p) {
        const MonthBoard::Volunteer& volunteer = m_board.volunteers[static_cast<std::size_t>(v)];
        const MonthBoard::Place& place = m_board.places[static_cast<std::size_t>(p)];
        const int asked = volunteer.doctor->mostMinutes;
        const double most =
            asked > 0 ? std::min<double>(asked, MonthBoard::kFarthestMinutes) : MonthBoard::kFarthestMinutes;
        const Point home{volunteer.longitude, volunteer.latitude}, there{place.longitude, place.latitude};
        const TravelAssumptions& travel = m_plan.scheme.travel;
        if (isSurelyFarther(home, there, travel.metres(most)))
            return;
        const double minutes =
            travel.minutes(geodesicMetres(home.longitude, home.latitude, there.longitude, there.latitude));
        if (minutes > most)
            return;
        const FreeDates open = place.free();
        MonthBoard::Pair pair{
            v, p, minutes, {volunteer.free.morning & open.morning, volunteer.free.afternoon & open.afternoon}};
        const MonthDates refused = refusedDates(*volunteer.doctor, *place.venue);
        pair.free.morning &= ~refused;
        pair.free.afternoon &= ~refused;
        if (pair.free.any() != 0)
            m_board.pairs.push_back(pair);
    }

    MonthDates refusedDates(const Doctor& doctor, const Venue& venue) const {
        MonthDates refused = 0;
        for (const PlanningOptions::Refusal& refusal : m_options.refusals) {
            if (refusal.doctor != doctor.id || refusal.venue != venue.id)
                continue;
            if (!refusal.date.isValid())
                return ~MonthDates(0);
            if (m_month.contains(refusal.date))
                refused |= MonthDates(1) << (refusal.date.day() - 1);
        }
        return refused;
    }

    const Plan& m_plan;
    const Ground& m_ground;
    const PlanningOptions& m_options;
    const DateSpan m_month;
    std::vector<const ConsultationDay*> m_days; ///< Of the month.
    QHash<QString, int> m_zoneOf;
    MonthBoard m_board;
};

} // namespace

FreeDates MonthBoard::Place::free() const {
    FreeDates dates;
    for (int i = 0; i < kDates; ++i) {
        dates.morning |= MonthDates(roomsInMorning[i] > 0) << i;
        dates.afternoon |= MonthDates(roomsInAfternoon[i] > 0) << i;
    }
    return dates;
}

MonthBoard boardOf(const Plan& plan, const Ground& ground, const PlanningOptions& options) {
    return Builder(plan, ground, options).build();
}

} // namespace solidarity
