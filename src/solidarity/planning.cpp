#include "solidarity/planning.h"

#include "solidarity/day_layout.h"
#include "solidarity/proposal_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace solidarity {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::Planning)
};

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_began).count(); }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_began = Clock::now();
};

struct LaidVisit {
    Visit visit;
    VisitTime time;
};

/// What one month ends in: visits with their times, and how good they are.
struct Solved {
    std::vector<LaidVisit> visits;
    double value = 0, bound = 0;
};

std::vector<LaidVisit> laidOf(const std::vector<Visit>& visits, const DayLayout& layout) {
    std::vector<LaidVisit> laid;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (layout.times[i])
            laid.push_back({visits[i], *layout.times[i]});
    }
    return laid;
}

double worthOfLaid(const std::vector<LaidVisit>& laid, const MonthBoard& board, const PlanningOptions& options) {
    std::vector<Visit> visits;
    for (const LaidVisit& one : laid)
        visits.push_back(one.visit);
    return worthOf(visits, board, options);
}

/// Counts days, lays them out, and counts again without what can't be laid out, while time lasts; the best month that
/// could be laid out is kept.
territory::Expected<Solved> solve(const MonthBoard& board, const PlanningOptions& options, const Stopwatch& watch,
                                  const std::stop_token& stop) {
    constexpr int kMostRounds = 100;
    Solved best;
    best.bound = std::numeric_limits<double>::infinity();
    std::vector<Conflict> conflicts;
    for (int round = 0; round < kMostRounds; ++round) {
        const auto counts = countDays(board, options, conflicts, options.mostSeconds - watch.seconds(), stop);
        if (!counts)
            return tl::unexpected(counts.error());
        best.bound = std::min(best.bound, counts->bound);
        const DayLayout layout = layOut(board, counts->visits);
        std::vector<LaidVisit> laid = laidOf(counts->visits, layout);
        const double value = worthOfLaid(laid, board, options);
        if (round == 0 || value > best.value)
            best = {std::move(laid), value, best.bound};
        if (layout.conflict.empty() || stop.stop_requested() || watch.seconds() >= options.mostSeconds)
            break;
        conflicts.push_back(layout.conflict);
    }
    return best;
}

double gapOf(const Solved& solved) {
    constexpr double kRounding = 1e-9;
    if (!std::isfinite(solved.bound))
        return 1;
    const double gap = (solved.bound - solved.value) / std::max(solved.bound, kRounding);
    return gap < kRounding ? 0 : std::min(gap, 1.0);
}

ConsultationDay dayOf(const LaidVisit& laid, const MonthBoard& board) {
    const MonthBoard::Pair& pair = board.pairs[static_cast<std::size_t>(laid.visit.pair)];
    ConsultationDay day;
    day.id = QUuid::createUuid();
    day.venue = board.places[static_cast<std::size_t>(pair.place)].venue->id;
    day.doctor = board.volunteers[static_cast<std::size_t>(pair.volunteer)].doctor->id;
    day.date = board.dateAt(laid.time.date);
    day.part = laid.time.part;
    return day;
}

/// In order of date, then of the board.
std::vector<ProposedDay> proposedDays(std::vector<LaidVisit> laid, const MonthBoard& board) {
    std::ranges::stable_sort(laid, {}, [](const LaidVisit& one) { return one.time.date; });
    std::vector<int> halves;
    for (const MonthBoard::Zone& zone : board.zones)
        halves.push_back(zone.halves);
    std::vector<ProposedDay> days;
    for (const LaidVisit& one : laid) {
        const MonthBoard::Pair& pair = board.pairs[static_cast<std::size_t>(one.visit.pair)];
        const auto zone = static_cast<std::size_t>(board.places[static_cast<std::size_t>(pair.place)].zone);
        days.push_back({dayOf(one, board), pair.minutes, board.zones[zone].need,
                        proposal_words::reasonFor(pair, board, halves[zone] == 0)});
        halves[zone] += days.back().day.halves();
    }
    return days;
}

std::vector<UnservedZone> unservedZones(const std::vector<LaidVisit>& laid, const MonthBoard& board) {
    const auto zoneOf = [&board](int pair) {
        return static_cast<std::size_t>(board.places[static_cast<std::size_t>(board.pairs[pair].place)].zone);
    };
    std::vector<bool> isServed, isReached(board.zones.size(), false);
    for (const MonthBoard::Zone& zone : board.zones)
        isServed.push_back(zone.halves > 0);
    for (const LaidVisit& one : laid)
        isServed[zoneOf(one.visit.pair)] = true;
    for (std::size_t pair = 0; pair < board.pairs.size(); ++pair)
        isReached[zoneOf(static_cast<int>(pair))] = true;
    std::vector<UnservedZone> unserved;
    for (std::size_t z = 0; z < board.zones.size(); ++z) {
        const MonthBoard::Zone& zone = board.zones[z];
        if (!isServed[z])
            unserved.push_back(
                {zone.territory->code, zone.score / 100, proposal_words::reasonWithout(zone, isReached[z])});
    }
    std::ranges::stable_sort(unserved, std::greater(),
                             [](const UnservedZone& zone) { return std::isnan(zone.need) ? -1 : zone.need; });
    return unserved;
}

} // namespace

double needOf(const QString& territory, const Ground& ground) {
    const Ground::Facts* facts = ground.factsOf(territory);
    return facts ? facts->score / 100 : std::nan("");
}

territory::Expected<Proposal> proposeMonth(const Plan& plan, const Ground& ground, const PlanningOptions& options,
                                           std::stop_token stop) {
    Q_ASSERT(options.month.isValid());
    const Stopwatch watch;
    const MonthBoard board = boardOf(plan, ground, options);
    const auto solved = solve(board, options, watch, stop);
    if (stop.stop_requested())
        return tl::unexpected(territory::Problem{Words::tr("Le calcul a été arrêté."), {}, {}});
    if (!solved)
        return tl::unexpected(solved.error());
    return Proposal{proposedDays(solved->visits, board), unservedZones(solved->visits, board), solved->value,
                    gapOf(*solved), watch.seconds()};
}

} // namespace solidarity
