#pragma once

#include "solidarity/month_board.h"

namespace solidarity {

/// One day, or half-day, that a pair of the board gives.
struct Visit {
    int pair;
    bool isHalf = false;
    friend bool operator==(const Visit&, const Visit&) = default;
};

/// Visits that can't all be laid out on dates.
using Conflict = std::vector<Visit>;

struct DayCounts {
    std::vector<Visit> visits; ///< In order of pair.
    double bound = 0;          ///< No choice of visits can be worth more.
};

/// How often each volunteer should go where: the choice of visits that is worth most, before any date is set, without
/// the conflicts found so far. A mixed integer programme; dates show in it only as what is surely too many.
territory::Expected<DayCounts> countDays(const MonthBoard& board, const PlanningOptions& options,
                                         const std::vector<Conflict>& conflicts, double mostSeconds,
                                         std::stop_token stop);

/// What the i-th half-day (from 1) of a month is worth in a zone.
double worthOfHalf(const MonthBoard::Zone& zone, int i, const PlanningOptions& options);
/// Of visits on top of what the plan holds: the objective of proposeMonth().
double worthOf(const std::vector<Visit>& visits, const MonthBoard& board, const PlanningOptions& options);

} // namespace solidarity
