#include "app/month_calendar.h"

#include "app/appearance.h"
#include "app/calendar_cell.h"
#include "app/small_font.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace app {

namespace {
/// Of the line of their names.
int weekdayHeight(const QFont& font) {
    constexpr int kHeight = 24;
    return sizedFor(font, kHeight);
}
} // namespace

MonthCalendar::MonthCalendar(const CalendarSource& source, const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent), m_source(source), m_appearance(appearance), m_date(QDate::currentDate()) {
    setAccessibleName(tr("Calendrier du mois"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The source may still be being made: it is asked from the first refresh() on.
    connect(&appearance, &Appearance::changed, this, &MonthCalendar::refresh);
}

MonthGrid MonthCalendar::grid() const {
    return {m_date, viewport()->size() - QSize(0, weekdayHeight(font())), CalendarCell::leastHeight(font())};
}

CalendarCell MonthCalendar::cellOf(const QDate& date) const {
    return {areaOf(date), font(), m_appearance.colours()};
}

QRect MonthCalendar::areaOf(const QDate& date) const {
    return grid().cell(date).translated(0, weekdayHeight(font()) - verticalScrollBar()->value());
}

QRect MonthCalendar::areaOfDay(const QUuid& day) const {
    const MonthGrid shown = grid();
    for (QDate date = shown.first(); date <= shown.last(); date = date.addDays(1)) {
        const std::vector<QUuid> days = m_source.daysOn(date);
        const auto found = std::ranges::find(days, day);
        const CalendarCell cell = cellOf(date);
        if (found != days.end() && found - days.begin() < cell.shown(int(days.size())))
            return cell.entryArea(int(found - days.begin()));
    }
    return {};
}

QPoint MonthCalendar::inGrid(const QPoint& place) const {
    return place + QPoint(0, verticalScrollBar()->value() - weekdayHeight(font()));
}

QDate MonthCalendar::dateAt(const QPoint& place) const {
    return place.y() < weekdayHeight(font()) ? QDate() : grid().dateAt(inGrid(place));
}

QUuid MonthCalendar::dayAt(const QPoint& place) const {
    const QDate date = dateAt(place);
    if (!date.isValid())
        return {};
    const std::vector<QUuid> days = m_source.daysOn(date);
    const CalendarCell cell = cellOf(date);
    for (int i = 0; i < cell.shown(int(days.size())); ++i) {
        if (cell.entryArea(i).contains(place))
            return days[std::size_t(i)];
    }
    return {};
}

QUuid MonthCalendar::currentDay() const {
    const std::vector<QUuid> days = m_source.daysOn(m_date);
    if (days.empty())
        return {};
    return std::ranges::find(days, m_day) == days.end() ? days.front() : m_day;
}

void MonthCalendar::setCurrentDate(const QDate& date) {
    goTo(date, {});
}

void MonthCalendar::setCurrentDay(const QUuid& day, const QDate& date) {
    goTo(date, day);
}

void MonthCalendar::goTo(const QDate& date, const QUuid& day) {
    if (!date.isValid())
        return;
    m_date = date;
    m_day = day;
    layOut();
    const QRect area = areaOf(date);
    QScrollBar& bar = *verticalScrollBar();
    if (area.top() < weekdayHeight(font()))
        bar.setValue(bar.value() + area.top() - weekdayHeight(font()));
    else if (area.bottom() > viewport()->height())
        bar.setValue(bar.value() + area.bottom() - viewport()->height());
    refresh();
    emit currentChanged();
}

void MonthCalendar::refresh() {
    viewport()->update();
    describe();
}

void MonthCalendar::layOut() {
    const int room = viewport()->height() - weekdayHeight(font());
    verticalScrollBar()->setSingleStep(CalendarCell::lineHeight(font()));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, grid().height() - room));
}

void MonthCalendar::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void MonthCalendar::resizeEvent(QResizeEvent*) {
    layOut();
}

QString MonthCalendar::wordsOf(const QDate& date) const {
    QStringList words{locale().toString(date, QLocale::LongFormat)};
    if (const QString holiday = m_source.holidayOn(date); !holiday.isEmpty())
        words << holiday;
    const std::vector<QUuid> days = m_source.daysOn(date);
    words << (days.empty() ? tr("aucune journée") : tr("%Ln journées", nullptr, int(days.size())));
    return words.join(QStringLiteral(", "));
}

void MonthCalendar::describe() {
    const QUuid day = currentDay();
    QString words = wordsOf(m_date);
    if (!day.isNull())
        words += QStringLiteral(" : ") + m_source.entryOf(day).detail;
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MonthCalendar::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_appearance.colours().panel);
    painter.setClipRect(viewport()->rect().adjusted(0, weekdayHeight(font()), 0, 0));
    const MonthGrid shown = grid();
    for (QDate date = shown.first(); date <= shown.last(); date = date.addDays(1))
        paintDate(painter, date);
    cellOf(m_date).paintFrame(painter, hasFocus());
    paintDragged(painter);
    painter.setClipping(false);
    paintWeekdays(painter);
}

void MonthCalendar::paintWeekdays(QPainter& painter) const {
    const Colours& colours = m_appearance.colours();
    const int width = viewport()->width();
    painter.fillRect(0, 0, width, weekdayHeight(font()), colours.panel);
    painter.setPen(colours.secondaryText);
    painter.setFont(font());
    for (int day = 1; day <= 7; ++day) {
        const QRect room(width * (day - 1) / 7, 0, width / 7, weekdayHeight(font()));
        painter.drawText(room, Qt::AlignCenter, locale().standaloneDayName(day, QLocale::ShortFormat));
    }
    painter.setPen(colours.edge);
    painter.drawLine(0, weekdayHeight(font()) - 1, width, weekdayHeight(font()) - 1);
}

void MonthCalendar::paintDate(QPainter& painter, const QDate& date) const {
    const CalendarCell cell = cellOf(date);
    const bool isOfMonth = date.month() == m_date.month();
    cell.paintGround(painter, isOfMonth, m_dragging && dateAt(m_pointer) == date);
    cell.paintHead(painter, date, m_source.holidayOn(date), isOfMonth);
    const std::vector<QUuid> days = m_source.daysOn(date);
    const int shown = cell.shown(int(days.size()));
    const QUuid current = date == m_date && hasFocus() ? currentDay() : QUuid();
    for (int i = 0; i < shown; ++i) {
        const QUuid& day = days[std::size_t(i)];
        cell.paintEntry(painter, cell.entryArea(i), m_source.entryOf(day), day == current);
    }
    if (shown < int(days.size()))
        cell.paintMore(painter, shown, int(days.size()) - shown);
}

void MonthCalendar::paintDragged(QPainter& painter) const {
    if (!m_dragging)
        return;
    const CalendarCell cell = cellOf(m_date);
    QRect area = cell.entryArea(0);
    area.moveCenter(m_pointer);
    painter.setOpacity(0.85);
    cell.paintEntry(painter, area, m_source.entryOf(m_pressed), true);
    painter.setOpacity(1);
}

void MonthCalendar::mousePressEvent(QMouseEvent* event) {
    const QDate date = dateAt(event->pos());
    if (!date.isValid())
        return;
    m_pressed = event->button() == Qt::LeftButton ? dayAt(event->pos()) : QUuid();
    m_pressedAt = m_pointer = event->pos();
    // A date of a neighbouring month becomes current only by a double click or the keyboard: the month would change
    // under the pointer.
    if (date.month() == m_date.month())
        goTo(date, dayAt(event->pos()));
}

void MonthCalendar::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressed.isNull() || !(event->buttons() & Qt::LeftButton))
        return;
    m_pointer = event->pos();
    if ((m_pointer - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    viewport()->update();
}

void MonthCalendar::mouseReleaseEvent(QMouseEvent* event) {
    const QUuid day = std::exchange(m_pressed, QUuid());
    if (!std::exchange(m_dragging, false))
        return;
    viewport()->update();
    const QDate target = dateAt(event->pos());
    if (target.isValid() && target != m_date)
        emit moveWanted(day, target);
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent* event) {
    m_pressed = {};
    const QUuid day = dayAt(event->pos());
    const QDate date = dateAt(event->pos());
    if (!day.isNull())
        emit opened(day);
    else if (date.isValid())
        emit addWanted(date);
}

bool MonthCalendar::step(int days, Qt::KeyboardModifiers modifiers) {
    const QDate target = m_date.addDays(days);
    if (modifiers & Qt::ControlModifier)
        stepWithin(days > 0 ? 1 : -1);
    else if (!(modifiers & Qt::ShiftModifier))
        goTo(target, {});
    else if (const QUuid day = currentDay(); !day.isNull())
        emit moveWanted(day, target);
    return true;
}

void MonthCalendar::stepWithin(int steps) {
    const std::vector<QUuid> days = m_source.daysOn(m_date);
    if (days.empty())
        return;
    const auto place = int(std::ranges::find(days, currentDay()) - days.begin());
    goTo(m_date, days[std::size_t(std::clamp(place + steps, 0, int(days.size()) - 1))]);
}

void MonthCalendar::keyPressEvent(QKeyEvent* event) {
    const QUuid day = currentDay();
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1, event->modifiers());
        break;
    case Qt::Key_Right:
        step(1, event->modifiers());
        break;
    case Qt::Key_Up:
        step(-7, event->modifiers());
        break;
    case Qt::Key_Down:
        step(7, event->modifiers());
        break;
    case Qt::Key_PageUp:
        goTo(m_date.addMonths(-1), {});
        break;
    case Qt::Key_PageDown:
        goTo(m_date.addMonths(1), {});
        break;
    case Qt::Key_Home:
        goTo(QDate(m_date.year(), m_date.month(), 1), {});
        break;
    case Qt::Key_End:
        goTo(QDate(m_date.year(), m_date.month(), m_date.daysInMonth()), {});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        day.isNull() ? emit addWanted(m_date) : emit opened(day);
        break;
    case Qt::Key_Insert:
        emit addWanted(m_date);
        break;
    case Qt::Key_Delete:
        if (!day.isNull())
            emit removalWanted(day);
        break;
    case Qt::Key_Escape:
        if (!m_dragging)
            return QAbstractScrollArea::keyPressEvent(event);
        m_dragging = false;
        m_pressed = {};
        viewport()->update();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MonthCalendar::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(byKey ? viewport()->mapToGlobal(areaOf(m_date).center()) : event->globalPos());
}

void MonthCalendar::focusInEvent(QFocusEvent*) {
    viewport()->update();
}

void MonthCalendar::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

bool MonthCalendar::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QUuid day = dayAt(help->pos());
    const QDate date = dateAt(help->pos());
    const QString holiday = date.isValid() ? m_source.holidayOn(date) : QString();
    QToolTip::showText(help->globalPos(), day.isNull() ? holiday : m_source.entryOf(day).detail, viewport());
    return true;
}

} // namespace app
