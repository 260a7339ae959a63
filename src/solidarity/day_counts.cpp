#include "solidarity/day_counts.h"

#include "solidarity/integer_program.h"

#include <algorithm>
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

double floorWorth(int i, const PlanningOptions& options) {
    return i <= options.floorHalves ? kFloorWorth : 0;
}

/// Which visits a programme chooses.
enum class Choice { Days, Halves, Both };

/// One programme of a board: all visits, or half-days on top of the days already chosen.
class Programme {
public:
    Programme(const MonthBoard& board, const PlanningOptions& options, Choice choice, bool inWholeNumbers,
              const std::vector<Visit>& chosen = {})
        : m_board(board)
        , m_options(options)
        , m_choice(choice)
        , m_inWholeNumbers(inWholeNumbers)
        , m_chosenOfPair(board.pairs.size(), 0) {
        for (const Visit& visit : chosen)
            ++m_chosenOfPair[static_cast<std::size_t>(visit.pair)];
    }

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
            const double cost = -travelCost(pair, m_options);
            if (m_choice != Choice::Halves)
                columns.mostDays = std::min(volunteer.wholeDays, std::popcount(pair.free.whole()));
            if (columns.mostDays > 0)
                columns.days = m_programme.addColumn(0, columns.mostDays, cost, m_inWholeNumbers);
            if (m_choice != Choice::Days && volunteer.halfDays > 0)
                columns.half = m_programme.addColumn(0, 1, cost, m_inWholeNumbers);
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
        int rooms = halvesAt(place);
        bool hasHalf = false;
        for (const std::size_t i : pairs) {
            rooms -= 2 * m_chosenOfPair[i];
            if (m_columns[i].days >= 0)
                terms.push_back({m_columns[i].days, 2});
            if (m_columns[i].half >= 0)
                terms.push_back({m_columns[i].half, 1});
            most += 2 * m_columns[i].mostDays + (m_columns[i].half >= 0);
            hasHalf |= m_columns[i].half >= 0;
        }
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

    /// What a zone may get, in columns.
    struct ZoneVisits {
        std::vector<Term> days, halves;
        int most = 0; ///< Half-days.
        int held = 0; ///< Half-days that it has already.
    };

    /// A zone's worth rises by ever smaller steps: columns between 0 and 1 that together are no more than its visits,
    /// which fill from the dearest by themselves.
    void valueZones() {
        std::vector<ZoneVisits> zones(m_board.zones.size());
        for (std::size_t z = 0; z < zones.size(); ++z)
            zones[z].held = m_board.zones[z].halves;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            ZoneVisits& zone = zones[static_cast<std::size_t>(m_board.places[m_board.pairs[i].place].zone)];
            if (m_columns[i].days >= 0)
                zone.days.push_back({m_columns[i].days, -1});
            if (m_columns[i].half >= 0)
                zone.halves.push_back({m_columns[i].half, -1});
            zone.most += 2 * m_columns[i].mostDays + (m_columns[i].half >= 0);
            zone.held += 2 * m_chosenOfPair[i];
        }
        std::vector<int> room(m_board.zones.size(), 0);
        for (const MonthBoard::Place& place : m_board.places)
            room[place.zone] += halvesAt(place);
        for (std::size_t z = 0; z < zones.size(); ++z) {
            zones[z].most = std::min(zones[z].most, room[z]);
            if (!zones[z].days.empty() && !zones[z].halves.empty())
                valueMixed(m_board.zones[z], zones[z]);
            else if (!zones[z].days.empty())
                valueAlike(m_board.zones[z], zones[z], zones[z].days, 2);
            else if (!zones[z].halves.empty())
                valueAlike(m_board.zones[z], zones[z], zones[z].halves, 1);
        }
    }

    /// Visits of one length, `step` half-days: then the relaxation is a flow in a network, whose corners are whole.
    void valueAlike(const MonthBoard::Zone& zone, const ZoneVisits& visits, std::vector<Term> terms, int step) {
        for (int done = 0; done + step <= visits.most; done += step) {
            double worth = 0;
            for (int i = 1; i <= step; ++i)
                worth += worthOfHalf(zone, visits.held + done + i, m_options);
            terms.push_back({m_programme.addColumn(0, 1, worth, false), 1});
        }
        m_programme.addRow(-kNone, 0, terms);
    }

    /// Days and half-days. Their floor has steps of its own, so that half a day doesn't count for a day's floor in the
    /// relaxation.
    void valueMixed(const MonthBoard::Zone& zone, const ZoneVisits& visits) {
        std::vector<Term> terms = visits.halves;
        for (const Term& day : visits.days)
            terms.push_back({day.column, -2});
        for (int i = visits.held + 1; i <= visits.held + visits.most; ++i) {
            const double worth = worthOfHalf(zone, i, m_options) - floorWorth(i, m_options);
            terms.push_back({m_programme.addColumn(0, 1, worth, false), 1});
        }
        m_programme.addRow(-kNone, 0, terms);
        if (const int missing = m_options.floorHalves - visits.held; missing > 0)
            valueFloor(visits, missing);
    }

    void valueFloor(const ZoneVisits& visits, int missing) {
        std::vector<Term> both, days = visits.days, halves = visits.halves;
        for (int done = 0; done < missing; done += 2) {
            const int width = std::min(2, missing - done);
            const int column = m_programme.addColumn(0, 1, width * kFloorWorth, false);
            days.push_back({column, 1});
            both.push_back({column, double(width)});
        }
        const int column = m_programme.addColumn(0, missing, kFloorWorth, false);
        halves.push_back({column, 1});
        both.push_back({column, 1});
        m_programme.addRow(-kNone, 0, days);
        m_programme.addRow(-kNone, 0, halves);
        m_programme.addRow(-kNone, missing, both);
    }

    /// Not all of these visits at once: of each pair that takes part, a switch must be on for it to keep its visits,
    /// and one switch must stay off.
    void forbid(const Conflict& conflict) {
        std::map<std::pair<int, bool>, int> visits;
        for (const Visit& visit : conflict)
            ++visits[{visit.pair, visit.isHalf}];
        if (!isDecidedHere(visits))
            return;
        std::vector<Term> switches;
        for (const auto& [which, count] : visits) {
            const Columns& columns = m_columns[static_cast<std::size_t>(which.first)];
            const int column = which.second ? columns.half : columns.days;
            if (column < 0)
                continue; // a day already chosen
            const int most = which.second ? 1 : columns.mostDays;
            const int on = m_programme.addColumn(0, 1, 0, true);
            const std::vector<Term> terms{{column, 1}, {on, -double(most - count + 1)}};
            m_programme.addRow(-kNone, count - 1, terms);
            switches.push_back({on, 1});
        }
        m_programme.addRow(-kNone, static_cast<double>(switches.size()) - 1, switches);
    }

    /// A programme of days says nothing of conflicts with half-days; one of half-days only of those whose days have all
    /// been chosen.
    bool isDecidedHere(const std::map<std::pair<int, bool>, int>& conflict) const {
        if (m_choice == Choice::Both)
            return true;
        bool hasHalf = false;
        for (const auto& [which, count] : conflict) {
            hasHalf |= which.second;
            if (m_choice == Choice::Halves && !which.second &&
                m_chosenOfPair[static_cast<std::size_t>(which.first)] < count)
                return false;
        }
        return hasHalf == (m_choice == Choice::Halves);
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
    const Choice m_choice;
    const bool m_inWholeNumbers;     ///< False = the relaxation, for its bound.
    std::vector<int> m_chosenOfPair; ///< Days.
    IntegerProgram m_programme;
    std::vector<Columns> m_columns; ///< By pair.
};

bool hasHalves(const MonthBoard& board) {
    return std::ranges::any_of(board.volunteers, [](const auto& volunteer) { return volunteer.halfDays > 0; });
}

/// Days first, then half-days on top of them: each is nearly a flow in a network and quickly solved, where both at once
/// would branch for long. The bound is that of both at once.
territory::Expected<DayCounts> countInTurn(const MonthBoard& board, const PlanningOptions& options,
                                           const std::vector<Conflict>& conflicts, double mostSeconds,
                                           const std::stop_token& stop) {
    auto counts = Programme(board, options, Choice::Days, true).solve(conflicts, mostSeconds, stop);
    if (!counts)
        return counts;
    const auto halves =
        Programme(board, options, Choice::Halves, true, counts->visits).solve(conflicts, mostSeconds, stop);
    if (!halves)
        return halves;
    const auto relaxed = Programme(board, options, Choice::Both, false).solve({}, mostSeconds, stop);
    if (!relaxed)
        return relaxed;
    counts->visits.insert(counts->visits.end(), halves->visits.begin(), halves->visits.end());
    std::ranges::stable_sort(counts->visits, {}, &Visit::pair);
    counts->bound = relaxed->bound;
    return counts;
}

} // namespace

territory::Expected<DayCounts> countDays(const MonthBoard& board, const PlanningOptions& options,
                                         const std::vector<Conflict>& conflicts, double mostSeconds,
                                         std::stop_token stop) {
    if (board.pairs.empty())
        return DayCounts{};
    constexpr std::size_t kMostPairsAtOnce = 64;
    if (hasHalves(board) && board.pairs.size() > kMostPairsAtOnce)
        return countInTurn(board, options, conflicts, mostSeconds, stop);
    const Choice choice = hasHalves(board) ? Choice::Both : Choice::Days;
    return Programme(board, options, choice, true).solve(conflicts, mostSeconds, std::move(stop));
}

double worthOfHalf(const MonthBoard::Zone& zone, int i, const PlanningOptions& options) {
    return kPresenceWorth + (1 - options.fairness) * zone.need + options.fairness / i + floorWorth(i, options);
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
