#pragma once

#include "solidarity/day_counts.h"

#include <optional>

namespace solidarity {

/// When a visit takes place.
struct VisitTime {
    int date; ///< Bit of MonthDates.
    DayPart part;
};

struct DayLayout {
    std::vector<std::optional<VisitTime>> times; ///< By visit; nothing = no date found for it.
    Conflict conflict;                           ///< Proven: no layout has all of these. Empty when all were laid out.
};

/// Sets visits on dates that volunteer and place both have free, each volunteer at one place at a time and each place
/// with a room, spread over the month where there is a choice. A search that first sets what has the fewest dates left;
/// it gives up after some thousand steps, and then sets what it can.
DayLayout layOut(const MonthBoard& board, const std::vector<Visit>& visits);

} // namespace solidarity
