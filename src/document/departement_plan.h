#pragma once

#include "solidarity/coverage.h"

#include <limits>

namespace document {

/// What the plan holds for a département, as its home summary shows it.
struct DepartementPlan {
    struct NextDay {
        QDate date;
        solidarity::DayPart part = solidarity::DayPart::WholeDay;
        QString venue; ///< Its name.
    };
    static constexpr std::size_t kNextDays = 5;

    int venues = 0, openVenues = 0;
    int halvesThisMonth = 0; ///< Half-days that aren't cancelled and have a doctor.
    /// Share of the population within 20 estimated minutes of an open venue; NaN while coverage isn't counted.
    double within20 = std::numeric_limits<double>::quiet_NaN();
    std::vector<QString> zonesWithoutVenue; ///< Red zones with communes here and no open venue today: codes.
    std::vector<NextDay> nextDays;          ///< From today on, planned, at most kNextDays.
};

/// `coverage` may be null.
DepartementPlan departementPlan(const QString& code, const solidarity::Plan& plan, const solidarity::Ground& ground,
                                const solidarity::Coverage* coverage, const QDate& today);

} // namespace document
