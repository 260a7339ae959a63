#pragma once

#include <QDate>
#include <QRect>

namespace app {

/// A month as weeks of seven cells, Monday first, in pixels.
class MonthGrid {
public:
    /// `month` is any day of it; rows share `size` but are never lower than `leastRow`.
    MonthGrid(const QDate& month, QSize size, int leastRow);

    int weeks() const { return m_weeks; }
    int height() const { return m_weeks * m_row; }
    const QDate& first() const { return m_first; } ///< The first Monday shown, of the month or just before.
    QDate last() const { return m_first.addDays(m_weeks * 7 - 1); }
    QRect cell(const QDate& date) const;     ///< Empty of a date that isn't shown.
    QDate dateAt(const QPoint& place) const; ///< Invalid outside.

private:
    QDate m_first;
    int m_weeks, m_width, m_row;
};

} // namespace app
