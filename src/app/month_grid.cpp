#include "app/month_grid.h"

#include <algorithm>

namespace app {

MonthGrid::MonthGrid(const QDate& month, QSize size, int leastRow) : m_width(std::max(7, size.width())) {
    const QDate start(month.year(), month.month(), 1);
    m_first = start.addDays(1 - start.dayOfWeek());
    m_weeks = (start.dayOfWeek() - 1 + start.daysInMonth() + 6) / 7;
    m_row = std::max(leastRow, size.height() / m_weeks);
}

QRect MonthGrid::cell(const QDate& date) const {
    const qint64 place = m_first.daysTo(date);
    if (place < 0 || place >= m_weeks * 7)
        return {};
    const int column = static_cast<int>(place % 7), week = static_cast<int>(place / 7);
    // Columns take the odd pixels between them.
    const int left = m_width * column / 7, right = m_width * (column + 1) / 7;
    return {left, week * m_row, right - left, m_row};
}

QDate MonthGrid::dateAt(const QPoint& place) const {
    if (place.x() < 0 || place.x() >= m_width || place.y() < 0 || place.y() >= height())
        return {};
    const QDate monday = m_first.addDays(place.y() / m_row * 7);
    for (int column = 0; column < 7; ++column) {
        if (place.x() < m_width * (column + 1) / 7)
            return monday.addDays(column);
    }
    return monday.addDays(6);
}

} // namespace app
