#pragma once

#include "app/calendar_source.h"
#include "app/colours.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace app {

/// How one date of the calendar is drawn: its number, its holiday, and as many days as there is room for.
class CalendarCell {
public:
    /// Of one day's line, and of a date with two of them, in text as large as `font`.
    static int lineHeight(const QFont& font);
    static int leastHeight(const QFont& font);

    CalendarCell(const QRect& area, const QFont& font, const Colours& colours);

    /// Days that are drawn of `count`; the rest is told by a line.
    int shown(int count) const;
    QRect entryArea(int place) const;

    void paintGround(QPainter& painter, bool isOfMonth, bool isTarget) const;
    void paintHead(QPainter& painter, const QDate& date, const QString& holiday, bool isOfMonth) const;
    void paintEntry(QPainter& painter, const QRect& area, const CalendarSource::Entry& entry, bool isCurrent) const;
    void paintMore(QPainter& painter, int place, int more) const;
    void paintFrame(QPainter& painter, bool hasFocus) const; ///< Of the current date.

private:
    int lines() const;
    void paintMark(QPainter& painter, const QRectF& box, solidarity::DayState state, const QColor& colour) const;

    QRect m_area;
    QFont m_font, m_small;
    int m_head, m_line;
    const Colours& m_colours;
};

} // namespace app
