#include "app/chip.h"

#include <QPainter>
#include <algorithm>

namespace app {

namespace {
constexpr int kPadding = 12;
constexpr int kLeastHeight = 26;
} // namespace

Chip::Chip(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void Chip::setColours(const Colours& colours) {
    m_colours = colours;
    update();
}

void Chip::setWords(const QString& emphasised, const QString& words, const QColor& emphasis) {
    m_emphasised = emphasised;
    m_words = words;
    m_emphasis = emphasis;
    setText(emphasised.isEmpty() ? words : emphasised + u' ' + words);
    setAccessibleName(text());
    updateGeometry();
    adjustSize();
    update();
}

QSize Chip::sizeHint() const {
    int width = 2 * kPadding + fontMetrics().horizontalAdvance(m_words);
    if (!m_emphasised.isEmpty())
        width += QFontMetrics(emphasisedFont()).horizontalAdvance(m_emphasised + u' ');
    constexpr int kAround = 8; ///< Above and below the words together.
    return {width, std::max(kLeastHeight, fontMetrics().height() + kAround)};
}

QFont Chip::emphasisedFont() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    const QRectF ground = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() ? m_colours.accent : m_colours.edge, line));
    painter.setBrush(underMouse() ? m_colours.hovered : m_colours.panel);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);

    QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (!m_emphasised.isEmpty()) {
        painter.setFont(emphasisedFont());
        painter.setPen(m_emphasis.isValid() ? m_emphasis : m_colours.text);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_emphasised);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(m_emphasised + u' '));
    }
    painter.setFont(font());
    painter.setPen(m_colours.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace app
