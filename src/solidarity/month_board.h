#pragma once

#include "solidarity/planning.h"

#include <array>
#include <cstdint>

namespace solidarity {

/// A set of dates of one month, bit 0 = the 1st.
using MonthDates = std::uint32_t;

/// Dates on which something can take place, by what of the day is free.
struct FreeDates {
    MonthDates morning = 0, afternoon = 0;
    MonthDates whole() const { return morning & afternoon; }
    MonthDates any() const { return morning | afternoon; }
};

/// A month as a proposal sees it: who may go where, and on which dates, once all that the plan already holds has taken
/// its place. Points into plan and ground, which must outlive it.
struct MonthBoard {
    static constexpr int kDates = 31;
    /// Nobody is sent farther than these estimated minutes, whatever the limits say: overseas is not a day's drive.
    static constexpr double kFarthestMinutes = 300;
    /// Counted for a doctor whose way isn't known.
    static constexpr double kUnknownMinutes = 60;

    struct Volunteer {
        const Doctor* doctor;
        int wholeDays = 0, halfDays = 0; ///< Still to give: as many whole days as fit, then at most one half.
        FreeDates free;
        double longitude, latitude; ///< Of the home commune; NaN = not known.
    };
    struct Place {
        const Venue* venue;
        int zone;
        std::array<int, kDates> roomsInMorning{}, roomsInAfternoon{}; ///< Still free; 0 where it can't be used.
        double longitude, latitude;                                   ///< NaN = not known.
        FreeDates free() const;
    };
    struct Zone {
        const territory::Territory* territory;
        double score = 0; ///< NaN = none.
        double need = 0;  ///< 0–1; the mean of the others where there is no score.
        int halves = 0;   ///< With a doctor, already in the plan that month.
        int openVenues = 0;
        int placesOnBoard = 0; ///< Open venues with a room free on some date.
    };
    /// A volunteer and a place that they may be sent to.
    struct Pair {
        int volunteer, place;
        double minutes; ///< NaN = not known.
        FreeDates free;
        double countedMinutes() const { return minutes == minutes ? minutes : kUnknownMinutes; }
    };

    QDate first; ///< Of the month.
    std::vector<Volunteer> volunteers;
    std::vector<Place> places;
    std::vector<Zone> zones; ///< All red zones, in the gazetteer's order.
    std::vector<Pair> pairs;

    QDate dateAt(int bit) const { return first.addDays(bit); }
};

MonthBoard boardOf(const Plan& plan, const Ground& ground, const PlanningOptions& options);

} // namespace solidarity
