#include "app/chip.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

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

void Chip::fitTo(int most) {
    m_most = most;
    adjustSize();
}

int Chip::lineHeight() const {
    constexpr int kAround = 8; ///< Above and below the words together.
    return std::max(kLeastHeight, fontMetrics().height() + kAround);
}

QSize Chip::layOut(QTextLayout& words) const {
    QTextLayout::FormatRange emphasis;
    emphasis.start = 0;
    emphasis.length = int(m_emphasised.size());
    emphasis.format.setFontWeight(QFont::DemiBold);
    emphasis.format.setForeground(m_emphasis.isValid() ? m_emphasis : m_colours.text);
    words.setFormats({emphasis});
    double width = 0, height = 0;
    words.beginLayout();
    for (QTextLine line = words.createLine(); line.isValid(); line = words.createLine()) {
        line.setLineWidth(std::max(1, m_most - 2 * kPadding));
        line.setPosition({0, height});
        height += line.height();
        width = std::max(width, line.naturalTextWidth());
    }
    words.endLayout();
    return {int(std::ceil(width)), int(std::ceil(height))};
}

QSize Chip::sizeHint() const {
    QTextLayout words(text(), font());
    const QSize size = layOut(words);
    const int further = std::max(0, words.lineCount() - 1) * fontMetrics().lineSpacing();
    return {size.width() + 2 * kPadding, lineHeight() + further};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    const QRectF ground = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() ? m_colours.accent : m_colours.edge, line));
    painter.setBrush(underMouse() ? m_colours.hovered : m_colours.panel);
    const double corner = (lineHeight() - line) / 2;
    painter.drawRoundedRect(ground, corner, corner);

    QTextLayout words(text(), font());
    const QSize size = layOut(words);
    painter.setPen(m_colours.text);
    words.draw(&painter, QPointF(kPadding, (height() - size.height()) / 2));
}

} // namespace app
