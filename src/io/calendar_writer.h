#pragma once

#include <QDateTime>
#include <QString>
#include <limits>
#include <vector>

namespace io {

/// One meeting of a calendar.
struct CalendarEvent {
    enum class Status { Tentative, Confirmed, Cancelled };

    QString uid; ///< The same in every export of the same meeting: what a calendar knows it by.
    QString summary, location, description; ///< Any text; empty ones are left out.
    QString url;                            ///< http or https, or empty.
    QDate date;
    QTime begin, end;    ///< By the clock of the place.
    QByteArray timeZone; ///< As timeZoneAt() gives it.
    Status status = Status::Confirmed;
    double longitude = std::numeric_limits<double>::quiet_NaN(); ///< Degrees WGS 84, NaN = not known.
    double latitude = std::numeric_limits<double>::quiet_NaN();
};

/// An iCalendar object (RFC 5545) by libical: UTF-8, lines folded, CR LF, each time zone once. `stamp`: when it is
/// written.
QByteArray calendarText(const QString& title, const std::vector<CalendarEvent>& events, const QDateTime& stamp);

} // namespace io
