#pragma once

#include "solidarity/consultation_day.h"

#include <vector>

namespace app {

/// What a calendar shows; asked for what is in sight only.
class CalendarSource {
public:
    struct Entry {
        QString text;   ///< « MSP d’Aigurande · D. Martin »
        QString detail; ///< A sentence for whoever doesn't see colours and marks.
        solidarity::DayState state = solidarity::DayState::Planned;
        bool hasDoctor = true;
    };

    virtual ~CalendarSource() = default;
    virtual std::vector<QUuid> daysOn(const QDate& date) const = 0;
    virtual Entry entryOf(const QUuid& day) const = 0;
    virtual QString holidayOn(const QDate& date) const = 0; ///< Empty = none.
};

} // namespace app
