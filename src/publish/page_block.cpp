#include "publish/page_block.h"

#include "map/layout_font.h"
#include "map/legend_layout.h"
#include "map/legend_strip.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

constexpr double kLegendWidth = 264, kLogoHeight = 40, kLogoWidth = 160; ///< Points.

map::LegendColours onPaper() {
    return {PageType::ink(), PageType::secondaryInk(), QColor(255, 255, 255, 0), PageType::hairline()};
}

} // namespace

TextBlock::TextBlock(QString text, const QFont& font, const QColor& colour, Flow flow)
    : m_text(std::move(text)), m_font(font), m_colour(colour), m_flow(flow) {}

QSizeF TextBlock::sizeFor(double width) const {
    if (m_flow == Flow::Line)
        return {lineWidth(m_text, m_font), std::ceil(QFontMetricsF(m_font).height())};
    return {width, wrappedHeight(m_text, m_font, width)};
}

void TextBlock::paint(QPainter& painter, const QRectF& rect) const {
    painter.setFont(m_font);
    painter.setPen(m_colour);
    painter.drawText(rect, Qt::TextWordWrap, m_text);
}

double TextBlock::smallestText() const {
    return map::layoutSize(m_font);
}

// On paper the legend has no panel: its own padding would push it out of line.
QSizeF LegendColumn::sizeFor(double width) const {
    const double most = std::min(width, kLegendWidth * m_look.scale) + 2 * padding();
    const QSizeF size = map::legendSize(*m_look.legend, m_look.font, most, m_look.scale);
    return {size.width() - 2 * padding(), size.height() - 2 * padding()};
}

void LegendColumn::paint(QPainter& painter, const QRectF& rect) const {
    const QRectF padded = rect.adjusted(-padding(), -padding(), padding(), padding());
    map::paintLegend(painter, padded, *m_look.legend, *m_look.style, m_look.font, onPaper(), m_look.scale);
}

double LegendColumn::smallestText() const {
    return map::layoutSize(map::LegendLayout(*m_look.legend, m_look.font, kLegendWidth, m_look.scale).smallFont);
}

QSizeF LegendRow::sizeFor(double width) const {
    return map::LegendStrip(*m_look.legend, m_look.font, width, m_look.scale).size;
}

void LegendRow::paint(QPainter& painter, const QRectF& rect) const {
    const map::LegendStrip strip(*m_look.legend, m_look.font, rect.width(), m_look.scale);
    map::paintLegendStrip(painter, rect.topLeft(), *m_look.legend, strip, *m_look.style, onPaper());
}

double LegendRow::smallestText() const {
    return map::layoutSize(map::LegendStrip(*m_look.legend, m_look.font, kLegendWidth, m_look.scale).smallFont);
}

QSizeF LogoBlock::sizeFor(double width) const {
    const QSizeF most(std::min(width, kLogoWidth * m_scale), kLogoHeight * m_scale);
    return QSizeF(m_picture.size()).scaled(most, Qt::KeepAspectRatio);
}

void LogoBlock::paint(QPainter& painter, const QRectF& rect) const {
    painter.drawImage(rect, m_picture, QRectF(m_picture.rect()));
}

} // namespace publish
