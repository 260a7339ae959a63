#include "solidarity/day_layout.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace solidarity {

namespace {

constexpr int kMostSteps = 5000;
constexpr std::size_t kMostExamined = 24; ///< Visits among which a smallest conflict is looked for.

/// The board's free dates and rooms, taken and given back as visits are set.
class Occupation {
public:
    explicit Occupation(const MonthBoard& board) : m_board(board) {
        for (const MonthBoard::Volunteer& volunteer : board.volunteers)
            m_volunteers.push_back(volunteer.free);
        for (const MonthBoard::Place& place : board.places) {
            m_rooms.push_back({place.roomsInMorning, place.roomsInAfternoon});
            m_places.push_back(place.free());
        }
        m_placeDates.resize(board.places.size());
        m_volunteerDates.resize(board.volunteers.size());
    }

    FreeDates freeFor(const Visit& visit) const {
        const MonthBoard::Pair& pair = m_board.pairs[static_cast<std::size_t>(visit.pair)];
        const FreeDates &volunteer = m_volunteers[pair.volunteer], &place = m_places[pair.place];
        return {pair.free.morning & volunteer.morning & place.morning,
                pair.free.afternoon & volunteer.afternoon & place.afternoon};
    }

    int choicesFor(const Visit& visit) const {
        const FreeDates free = freeFor(visit);
        return visit.isHalf ? std::popcount(free.morning) + std::popcount(free.afternoon) : std::popcount(free.whole());
    }

    /// All times of a visit, those farthest from other visits of the place and the volunteer first.
    std::vector<VisitTime> timesFor(const Visit& visit) const {
        const FreeDates free = freeFor(visit);
        std::vector<VisitTime> times;
        for (int date = 0; date < MonthBoard::kDates; ++date) {
            if (!visit.isHalf && free.whole() >> date & 1)
                times.push_back({date, DayPart::WholeDay});
            if (visit.isHalf && free.morning >> date & 1)
                times.push_back({date, DayPart::Morning});
            if (visit.isHalf && free.afternoon >> date & 1)
                times.push_back({date, DayPart::Afternoon});
        }
        const MonthBoard::Pair& pair = m_board.pairs[static_cast<std::size_t>(visit.pair)];
        std::ranges::stable_sort(times, std::greater(), [&](const VisitTime& time) {
            return std::min(distance(m_placeDates[pair.place], time.date),
                            distance(m_volunteerDates[pair.volunteer], time.date));
        });
        return times;
    }

    void take(const Visit& visit, const VisitTime& time) { change(visit, time, -1); }
    void giveBack(const Visit& visit, const VisitTime& time) { change(visit, time, 1); }

private:
    struct Rooms {
        std::array<int, MonthBoard::kDates> morning, afternoon;
    };

    static int distance(const std::vector<int>& dates, int date) {
        int least = MonthBoard::kDates;
        for (const int other : dates)
            least = std::min(least, std::abs(other - date));
        return least;
    }

    void change(const Visit& visit, const VisitTime& time, int rooms) {
        const MonthBoard::Pair& pair = m_board.pairs[static_cast<std::size_t>(visit.pair)];
        const MonthDates bit = MonthDates(1) << time.date;
        Rooms& left = m_rooms[pair.place];
        const auto changeHalf = [&](int& room, MonthDates& place, MonthDates& volunteer) {
            room += rooms;
            place = room > 0 ? place | bit : place & ~bit;
            volunteer = rooms > 0 ? volunteer | bit : volunteer & ~bit;
        };
        if (time.part != DayPart::Afternoon)
            changeHalf(left.morning[time.date], m_places[pair.place].morning, m_volunteers[pair.volunteer].morning);
        if (time.part != DayPart::Morning)
            changeHalf(left.afternoon[time.date], m_places[pair.place].afternoon,
                       m_volunteers[pair.volunteer].afternoon);
        note(m_placeDates[pair.place], time.date, rooms);
        note(m_volunteerDates[pair.volunteer], time.date, rooms);
    }

    /// The last one noted is the first one struck out.
    static void note(std::vector<int>& dates, int date, int rooms) {
        if (rooms < 0)
            dates.push_back(date);
        else
            dates.pop_back();
    }

    const MonthBoard& m_board;
    std::vector<FreeDates> m_volunteers, m_places;
    std::vector<Rooms> m_rooms;
    std::vector<std::vector<int>> m_placeDates, m_volunteerDates; ///< Of visits set here.
};

/// Depth-first search for a layout of some visits.
class Search {
public:
    enum class Outcome { Found, Impossible, GivenUp };

    Search(Occupation& occupation, const std::vector<Visit>& visits, std::vector<std::optional<VisitTime>>& times)
        : m_occupation(occupation), m_visits(visits), m_times(times) {}

    /// Found: the times are set, and taken. Else nothing is.
    Outcome layOut(std::vector<std::size_t> which) {
        m_left = std::move(which);
        m_steps = 0;
        if (setNext())
            return Outcome::Found;
        return m_steps > kMostSteps ? Outcome::GivenUp : Outcome::Impossible;
    }

    /// What can be set one after the other.
    void setWhatFits(std::vector<std::size_t> which) {
        m_left = std::move(which);
        while (!m_left.empty()) {
            const std::size_t visit = takeTightest();
            const std::vector<VisitTime> times = m_occupation.timesFor(m_visits[visit]);
            if (times.empty())
                continue;
            m_occupation.take(m_visits[visit], times.front());
            m_times[visit] = times.front();
        }
    }

private:
    std::size_t takeTightest() {
        const auto tightest = std::ranges::min_element(
            m_left, {}, [&](std::size_t visit) { return m_occupation.choicesFor(m_visits[visit]); });
        const std::size_t visit = *tightest;
        m_left.erase(tightest);
        return visit;
    }

    bool setNext() {
        if (m_left.empty())
            return true;
        const std::size_t visit = takeTightest();
        for (const VisitTime& time : m_occupation.timesFor(m_visits[visit])) {
            if (++m_steps > kMostSteps)
                break;
            m_occupation.take(m_visits[visit], time);
            m_times[visit] = time;
            if (setNext())
                return true;
            m_occupation.giveBack(m_visits[visit], time);
            m_times[visit].reset();
        }
        m_left.push_back(visit);
        return false;
    }

    Occupation& m_occupation;
    const std::vector<Visit>& m_visits;
    std::vector<std::optional<VisitTime>>& m_times;
    std::vector<std::size_t> m_left;
    int m_steps = 0;
};

/// Visits that share volunteers or places, directly or by others, are laid out together; groups don't meet.
std::vector<std::vector<std::size_t>> groupsOf(const MonthBoard& board, const std::vector<Visit>& visits) {
    std::vector<std::size_t> parent(board.volunteers.size() + board.places.size());
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto root = [&parent](std::size_t node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const Visit& visit : visits) {
        const MonthBoard::Pair& pair = board.pairs[static_cast<std::size_t>(visit.pair)];
        parent[root(pair.volunteer)] = root(board.volunteers.size() + pair.place);
    }
    std::vector<std::vector<std::size_t>> byRoot(parent.size());
    for (std::size_t i = 0; i < visits.size(); ++i)
        byRoot[root(board.pairs[static_cast<std::size_t>(visits[i].pair)].volunteer)].push_back(i);
    std::erase_if(byRoot, [](const auto& group) { return group.empty(); });
    return byRoot;
}

bool isImpossible(const MonthBoard& board, const std::vector<Visit>& visits, const std::vector<std::size_t>& group) {
    Occupation empty(board);
    std::vector<std::optional<VisitTime>> times(visits.size());
    return Search(empty, visits, times).layOut(group) == Search::Outcome::Impossible;
}

/// The visits of a group at the place of one of them, or with its volunteer too.
std::vector<std::size_t> around(std::size_t centre, bool withVolunteer, const MonthBoard& board,
                                const std::vector<Visit>& visits, const std::vector<std::size_t>& group) {
    const auto pairOf = [&](std::size_t visit) -> const MonthBoard::Pair& {
        return board.pairs[static_cast<std::size_t>(visits[visit].pair)];
    };
    std::vector<std::size_t> near;
    for (const std::size_t visit : group) {
        if (pairOf(visit).place == pairOf(centre).place ||
            (withVolunteer && pairOf(visit).volunteer == pairOf(centre).volunteer))
            near.push_back(visit);
    }
    return near;
}

/// A part of a group that can't be laid out, around a visit that was left without a date; empty when none is proven.
std::vector<std::size_t> impossiblePart(const MonthBoard& board, const std::vector<Visit>& visits,
                                        const std::vector<std::size_t>& group, std::size_t left) {
    for (const bool withVolunteer : {false, true}) {
        std::vector<std::size_t> part = around(left, withVolunteer, board, visits, group);
        if (isImpossible(board, visits, part))
            return part;
    }
    return {};
}

/// A part of an impossible group that is itself impossible, and none of whose visits can be spared.
Conflict smallestConflict(const MonthBoard& board, const std::vector<Visit>& visits, std::vector<std::size_t> group) {
    for (std::size_t i = 0; i < group.size() && group.size() <= kMostExamined;) {
        std::vector<std::size_t> without = group;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        if (isImpossible(board, visits, without))
            group = std::move(without);
        else
            ++i;
    }
    Conflict conflict;
    for (const std::size_t visit : group)
        conflict.push_back(visits[visit]);
    return conflict;
}

} // namespace

DayLayout layOut(const MonthBoard& board, const std::vector<Visit>& visits) {
    DayLayout layout{std::vector<std::optional<VisitTime>>(visits.size()), {}};
    Occupation occupation(board);
    Search search(occupation, visits, layout.times);
    for (const std::vector<std::size_t>& group : groupsOf(board, visits)) {
        const Search::Outcome outcome = search.layOut(group);
        if (outcome == Search::Outcome::Found)
            continue;
        search.setWhatFits(group);
        const auto left = std::ranges::find_if(group, [&](std::size_t visit) { return !layout.times[visit]; });
        if (!layout.conflict.empty() || left == group.end())
            continue;
        std::vector<std::size_t> part = impossiblePart(board, visits, group, *left);
        if (part.empty() && outcome == Search::Outcome::Impossible)
            part = group;
        layout.conflict = smallestConflict(board, visits, std::move(part));
    }
    return layout;
}

} // namespace solidarity
