#pragma once

#include "app/calendar_source.h"
#include "app/month_grid.h"

#include <QAbstractScrollArea>

namespace app {

class Appearance;
class CalendarCell;

/// A month in weeks: a double click on a date adds a day there, on a day opens it; a day is dragged to another date.
/// By keyboard: arrows go from date to date, Page Up and Down from month to month, Ctrl and arrows from day to day
/// within a date; Enter opens the day or adds one, Insert adds one, Shift and arrows move the day, Delete removes it.
class MonthCalendar : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `source` outlives the calendar, and isn't asked for anything before the first refresh().
    MonthCalendar(const CalendarSource& source, const Appearance& appearance, QWidget* parent = nullptr);

    const QDate& currentDate() const { return m_date; }
    /// Its month is shown.
    void setCurrentDate(const QDate& date);
    QUuid currentDay() const; ///< Null when the date has none.
    void setCurrentDay(const QUuid& day, const QDate& date);
    /// Something of what is shown has changed.
    void refresh();
    /// Where a date, or a day that is in sight, stands in the viewport.
    QRect areaOf(const QDate& date) const;
    QRect areaOfDay(const QUuid& day) const;

signals:
    void currentChanged();
    void addWanted(const QDate& date);
    void opened(const QUuid& day);
    void moveWanted(const QUuid& day, const QDate& date);
    void removalWanted(const QUuid& day);
    void menuWanted(QPoint place); ///< Of the current day or date, on the screen.

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    MonthGrid grid() const;
    CalendarCell cellOf(const QDate& date) const;
    QPoint inGrid(const QPoint& place) const;
    QDate dateAt(const QPoint& place) const;
    QUuid dayAt(const QPoint& place) const;
    void paintWeekdays(QPainter& painter) const;
    void paintDate(QPainter& painter, const QDate& date) const;
    void paintDragged(QPainter& painter) const;
    bool step(int days, Qt::KeyboardModifiers modifiers);
    void stepWithin(int steps);
    void goTo(const QDate& date, const QUuid& day);
    void layOut();
    void describe();
    QString wordsOf(const QDate& date) const;

    const CalendarSource& m_source;
    const Appearance& m_appearance;
    QDate m_date;
    QUuid m_day; ///< Chosen within the date; null = its first one.
    QUuid m_pressed;
    QPoint m_pressedAt, m_pointer;
    bool m_dragging = false;
};

} // namespace app
