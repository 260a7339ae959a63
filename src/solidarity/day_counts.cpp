#include "solidarity/day_counts.h"

#include "solidarity/integer_program.h"

#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace solidarity {

namespace {

constexpr double kNone = std::numeric_limits<double>::infinity();
constexpr double kFloorWorth = 10;      ///< More than need, evenness and a long way together.
constexpr double kPresenceWorth = 0.25; ///< Of any half-day, so that evenness leaves nobody at home.

double travelCost(const MonthBoard::Pair& pair, const PlanningOptions& options) {
    constexpr double kMinutesAnHour = 60;
    return options.travelWeight * pair.countedMinutes() / kMinutesAnHour;
}

/// The programme of one board.
class Programme {
public:
    Programme(const MonthBoard& board, const PlanningOptions& options) : m_board(board), m_options(options) {}

    territory::Expected<DayCounts> solve(const std::vector<Conflict>& conflicts, double mostSeconds,
                                         std::stop_token stop) {
        addVisits();
        limitVolunteers();
        limitPlaces();
        valueZones();
        for (const Conflict& conflict : conflicts)
            forbid(conflict);
        const auto solution = m_programme.maximise({.seconds = mostSeconds, .stop = std::move(stop)});
        if (!solution)
            return tl::unexpected(solution.error());
        return DayCounts{visitsOf(solution->values), solution->bound};
    }

private:
    using Term = IntegerProgram::Term;

    /// Columns of a pair, -1 = none.
    struct Columns {
        int days = -1, half = -1;
        int mostDays = 0;
    };

    void addVisits() {
        for (const MonthBoard::Pair& pair : m_board.pairs) {
            const MonthBoard::Volunteer& volunteer = m_board.volunteers[pair.volunteer];
            Columns columns;
            columns.mostDays = std::min(volunteer.wholeDays, std::popcount(pair.free.whole()));
            const double cost = -travelCost(pair, m_options);
            if (columns.mostDays > 0)
                columns.days = m_programme.addColumn(0, columns.mostDays, cost, true);
            if (volunteer.halfDays > 0)
                columns.half = m_programme.addColumn(0, 1, cost, true);
            m_columns.push_back(columns);
        }
    }

    void limitVolunteers() {
        std::vector<std::vector<Term>> days(m_board.volunteers.size()), halves(days);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto volunteer = static_cast<std::size_t>(m_board.pairs[i].volunteer);
            if (m_columns[i].days >= 0)
                days[volunteer].push_back({m_columns[i].days, 1});
            if (m_columns[i].half >= 0)
                halves[volunteer].push_back({m_columns[i].half, 1});
        }
        for (std::size_t v = 0; v < days.size(); ++v) {
            const MonthBoard::Volunteer& volunteer = m_board.volunteers[v];
            if (!days[v].empty())
                m_programme.addRow(-kNone, std::min(volunteer.wholeDays, std::popcount(volunteer.free.whole())),
                                   days[v]);
            if (!halves[v].empty())
                m_programme.addRow(-kNone, volunteer.halfDays, halves[v]);
        }
    }

    /// Hall's condition for each set of dates that some volunteer has in common with the place: those who can only come
    /// on these dates are no more than their free rooms.
    void limitPlaces() {
        std::vector<std::vector<std::size_t>> pairsOf(m_board.places.size());
        for (std::size_t i = 0; i < m_board.pairs.size(); ++i)
            pairsOf[static_cast<std::size_t>(m_board.pairs[i].place)].push_back(i);
        for (std::size_t p = 0; p < pairsOf.size(); ++p) {
            limitDays(m_board.places[p], pairsOf[p]);
            limitHalves(m_board.places[p], pairsOf[p]);
        }
    }

    void limitDays(const MonthBoard::Place& place, const std::vector<std::size_t>& pairs) {
        std::map<MonthDates, int> sets;
        for (const std::size_t i : pairs)
            sets.emplace(m_board.pairs[i].free.whole(), 0);
        for (const auto& [dates, unused] : sets) {
            std::vector<Term> terms;
            int most = 0;
            for (const std::size_t i : pairs) {
                if (m_columns[i].days < 0 || (m_board.pairs[i].free.whole() & ~dates) != 0)
                    continue;
                terms.push_back({m_columns[i].days, 1});
                most += m_columns[i].mostDays;
            }
            const int rooms = roomsForDays(place, dates);
            if (most > rooms)
                m_programme.addRow(-kNone, rooms, terms);
        }
    }

    void limitHalves(const MonthBoard::Place& place, const std::vector<std::size_t>& pairs) {
        std::vector<Term> terms;
        int most = 0;
        bool hasHalf = false;
        for (const std::size_t i : pairs) {
            if (m_columns[i].days >= 0)
                terms.push_back({m_columns[i].days, 2});
            if (m_columns[i].half >= 0)
                terms.push_back({m_columns[i].half, 1});
            most += 2 * m_columns[i].mostDays + (m_columns[i].half >= 0);
            hasHalf |= m_columns[i].half >= 0;
        }
        const int rooms = halvesAt(place);
        if (hasHalf && most > rooms)
            m_programme.addRow(-kNone, rooms, terms);
    }

    static int roomsForDays(const MonthBoard::Place& place, MonthDates dates) {
        int rooms = 0;
        for (int i = 0; i < MonthBoard::kDates; ++i) {
            if (dates >> i & 1)
                rooms += std::min(place.roomsInMorning[i], place.roomsInAfternoon[i]);
        }
        return rooms;
    }

    static int halvesAt(const MonthBoard::Place& place) {
        int halves = 0;
        for (int i = 0; i < MonthBoard::kDates; ++i)
            halves += place.roomsInMorning[i] + place.roomsInAfternoon[i];
        return halves;
    }

    /// A zone's worth rises by ever smaller steps: columns between 0 and 1 that together are no more than its visits,
    /// which fill from the dearest by themselves. Steps are of whole days where only those can come, so that the
    /// relaxation is a flow in a network, whose corners are whole numbers.
    void valueZones() {
        std::vector<std::vector<Term>> visits(m_board.zones.size());
        std::vector<int> most(m_board.zones.size(), 0);
        std::vector<bool> takesHalves(m_board.zones.size(), false);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto zone = static_cast<std::size_t>(m_board.places[m_board.pairs[i].place].zone);
            if (m_columns[i].days >= 0)
                visits[zone].push_back({m_columns[i].days, -2});
            if (m_columns[i].half >= 0)
                visits[zone].push_back({m_columns[i].half, -1});
            most[zone] += 2 * m_columns[i].mostDays + (m_columns[i].half >= 0);
            takesHalves[zone] = takesHalves[zone] || m_columns[i].half >= 0;
        }
        std::vector<int> room(m_board.zones.size(), 0);
        for (const MonthBoard::Place& place : m_board.places)
            room[place.zone] += halvesAt(place);
        for (std::size_t z = 0; z < visits.size(); ++z) {
            if (!visits[z].empty())
                valueZone(m_board.zones[z], visits[z], std::min(most[z], room[z]), takesHalves[z] ? 1 : 2);
        }
    }

    void valueZone(const MonthBoard::Zone& zone, std::vector<Term> terms, int most, int step) {
        for (Term& term : terms)
            term.factor /= step;
        for (int done = 0; done + step <= most; done += step) {
            double worth = 0;
            for (int i = 1; i <= step; ++i)
                worth += worthOfHalf(zone, zone.halves + done + i, m_options);
            terms.push_back({m_programme.addColumn(0, 1, worth, false), 1});
        }
        m_programme.addRow(-kNone, 0, terms);
    }

    /// Not all of these visits at once: of each pair that takes part, a switch must be on for it to keep its visits,
    /// and one switch must stay off.
    void forbid(const Conflict& conflict) {
        std::map<std::pair<int, bool>, int> visits;
        for (const Visit& visit : conflict)
            ++visits[{visit.pair, visit.isHalf}];
        std::vector<Term> switches;
        for (const auto& [which, count] : visits) {
            const Columns& columns = m_columns[static_cast<std::size_t>(which.first)];
            const int column = which.second ? columns.half : columns.days;
            const int most = which.second ? 1 : columns.mostDays;
            const int on = m_programme.addColumn(0, 1, 0, true);
            const std::vector<Term> terms{{column, 1}, {on, -double(most - count + 1)}};
            m_programme.addRow(-kNone, count - 1, terms);
            switches.push_back({on, 1});
        }
        m_programme.addRow(-kNone, static_cast<double>(switches.size()) - 1, switches);
    }

    std::vector<Visit> visitsOf(const std::vector<double>& values) const {
        std::vector<Visit> visits;
        for (std::size_t i = 0; i < m_columns.size() && !values.empty(); ++i) {
            const int pair = static_cast<int>(i);
            if (m_columns[i].days >= 0)
                visits.insert(visits.end(), std::lround(values[m_columns[i].days]), Visit{pair, false});
            if (m_columns[i].half >= 0 && values[m_columns[i].half] > 0.5)
                visits.push_back({pair, true});
        }
        return visits;
    }

    const MonthBoard& m_board;
    const PlanningOptions& m_options;
    IntegerProgram m_programme;
    std::vector<Columns> m_columns; ///< By pair.
};

} // namespace

territory::Expected<DayCounts> countDays(const MonthBoard& board, const PlanningOptions& options,
                                         const std::vector<Conflict>& conflicts, double mostSeconds,
                                         std::stop_token stop) {
    if (board.pairs.empty())
        return DayCounts{};
    return Programme(board, options).solve(conflicts, mostSeconds, std::move(stop));
}

double worthOfHalf(const MonthBoard::Zone& zone, int i, const PlanningOptions& options) {
    return kPresenceWorth + (1 - options.fairness) * zone.need + options.fairness / i +
           (i <= options.floorHalves ? kFloorWorth : 0);
}

double worthOf(const std::vector<Visit>& visits, const MonthBoard& board, const PlanningOptions& options) {
    double worth = 0;
    std::vector<int> halves;
    for (const MonthBoard::Zone& zone : board.zones)
        halves.push_back(zone.halves);
    for (const Visit& visit : visits) {
        const MonthBoard::Pair& pair = board.pairs[static_cast<std::size_t>(visit.pair)];
        const auto zone = static_cast<std::size_t>(board.places[static_cast<std::size_t>(pair.place)].zone);
        for (int half = visit.isHalf ? 1 : 2; half > 0; --half)
            worth += worthOfHalf(board.zones[zone], ++halves[zone], options);
        worth -= travelCost(pair, options);
    }
    return worth;
}

} // namespace solidarity
