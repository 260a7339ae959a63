#include "app/calendar_cell.h"

#include "app/small_font.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace app {

using solidarity::DayState;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::CalendarCell)
};
constexpr int kMargin = 4;
constexpr int kHead = 20, kLine = 19; // beside text of 100 %
} // namespace

int CalendarCell::lineHeight(const QFont& font) {
    return sizedFor(font, kLine);
}

int CalendarCell::leastHeight(const QFont& font) {
    return sizedFor(font, kHead) + 2 * lineHeight(font) + 2;
}

CalendarCell::CalendarCell(const QRect& area, const QFont& font, const Colours& colours)
    : m_area(area)
    , m_font(font)
    , m_small(smallFontOf(font))
    , m_head(sizedFor(font, kHead))
    , m_line(lineHeight(font))
    , m_colours(colours) {}

int CalendarCell::lines() const {
    return std::max(1, (m_area.height() - m_head - 2) / m_line);
}

int CalendarCell::shown(int count) const {
    return count <= lines() ? count : lines() - 1;
}

QRect CalendarCell::entryArea(int place) const {
    return {m_area.left() + kMargin, m_area.top() + m_head + place * m_line, m_area.width() - 2 * kMargin, m_line - 2};
}

void CalendarCell::paintGround(QPainter& painter, bool isOfMonth, bool isTarget) const {
    painter.fillRect(m_area, isTarget ? m_colours.accentSoft : isOfMonth ? m_colours.panel : m_colours.window);
    painter.setPen(m_colours.edge);
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    painter.drawLine(m_area.topRight(), m_area.bottomRight());
}

void CalendarCell::paintHead(QPainter& painter, const QDate& date, const QString& holiday, bool isOfMonth) const {
    const bool isToday = date == QDate::currentDate();
    QFont font = m_font;
    font.setBold(isToday);
    painter.setFont(font);
    painter.setPen(isToday ? m_colours.accent : isOfMonth ? m_colours.text : m_colours.secondaryText);
    const QRect head(m_area.left() + 6, m_area.top(), m_area.width() - 12, m_head);
    const QString number = QString::number(date.day());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, number);
    if (holiday.isEmpty())
        return;
    const int used = QFontMetrics(font).horizontalAdvance(number) + 6;
    const QRect rest = head.adjusted(used, 0, 0, 0);
    painter.setFont(m_small);
    painter.setPen(m_colours.warning);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetrics(m_small).elidedText(holiday, Qt::ElideRight, rest.width()));
}

/// Planned: a ring; held: a disc; cancelled: a cross.
void CalendarCell::paintMark(QPainter& painter, const QRectF& box, DayState state, const QColor& colour) const {
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(state == DayState::Held ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (state != DayState::Cancelled) {
        painter.drawEllipse(box);
        return;
    }
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

void CalendarCell::paintEntry(QPainter& painter, const QRect& area, const CalendarSource::Entry& entry,
                              bool isCurrent) const {
    const bool cancelled = entry.state == DayState::Cancelled, alone = !entry.hasDoctor && !cancelled;
    const QColor mark = cancelled                       ? m_colours.secondaryText
                        : alone                         ? m_colours.warning
                        : entry.state == DayState::Held ? m_colours.score
                                                        : m_colours.accent;
    const QColor ground = cancelled                       ? m_colours.window
                          : alone                         ? m_colours.warningSoft
                          : entry.state == DayState::Held ? m_colours.scoreSoft
                                                          : m_colours.accentSoft;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isCurrent ? QPen(m_colours.text, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    constexpr int kMark = 7, kText = 18;
    paintMark(painter, {area.left() + 6.0, area.center().y() - kMark / 2.0 + 0.5, kMark, kMark}, entry.state, mark);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QFont font = m_small;
    font.setStrikeOut(cancelled);
    painter.setFont(font);
    painter.setPen(cancelled ? m_colours.secondaryText : m_colours.text);
    const QRect text = area.adjusted(kText, 0, -4, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(entry.text, Qt::ElideRight, text.width()));
}

void CalendarCell::paintMore(QPainter& painter, int place, int more) const {
    painter.setFont(m_small);
    painter.setPen(m_colours.secondaryText);
    painter.drawText(entryArea(place).adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     Words::tr("+ %Ln autres", nullptr, more));
}

void CalendarCell::paintFrame(QPainter& painter, bool hasFocus) const {
    painter.setPen(QPen(hasFocus ? m_colours.accent : m_colours.secondaryText, hasFocus ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_area.adjusted(1, 1, -2, -2));
}

} // namespace app
