#include "map/legend_strip.h"

#include "map/layout_font.h"
#include "map/legend_swatch.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace map {

namespace {

// Points, before scaling.
constexpr double kTitleSize = 13, kTextSize = 12, kSmallSize = 11;
constexpr double kSwatchWidth = 22, kSwatchHeight = 12, kSwatchGap = 6, kCellGap = 18;
constexpr double kWidestSegment = 64, kBoundGap = 8, kStep = 4;

double heightOf(const QString& text, const QFont& font, double width) {
    return std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height());
}

double advanceOf(const QString& text, const QFont& font) {
    // One more: a text measured to the hair may wrap when painted.
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

bool isNote(const LegendEntry& entry) {
    return entry.kind == LegendEntry::Kind::Note;
}

} // namespace

LegendStrip::LegendStrip(const Legend& legend, const QFont& font, double width, double scale)
    : titleFont(sizedFont(font, kTitleSize * scale, QFont::DemiBold))
    , textFont(sizedFont(font, kTextSize * scale, QFont::Normal))
    , smallFont(sizedFont(font, kSmallSize * scale, QFont::Normal))
    , m_width(width)
    , m_scale(scale)
    , m_segment(segmentWidth(legend)) {
    setHead(legend);
    if (m_segment > 0)
        setBar(legend);
    setCells(legend);
    setNotes(legend);
    size = {width, std::ceil(m_y)};
}

void LegendStrip::setHead(const Legend& legend) {
    if (!legend.title.isEmpty()) {
        title = QRectF(0, 0, m_width, heightOf(legend.title, titleFont, m_width));
        m_y = title.bottom();
    }
    if (!legend.subtitle.isEmpty()) {
        subtitle = QRectF(0, m_y, m_width, heightOf(legend.subtitle, smallFont, m_width));
        m_y = subtitle.bottom();
    }
    if (m_y > 0)
        m_y += 1.5 * kStep * m_scale;
}

/// 0 where the bounds have no room side by side.
double LegendStrip::segmentWidth(const Legend& legend) const {
    const double classes = double(legend.bounds.size()) - 1;
    if (classes < 1)
        return 0;
    double widest = 0;
    for (const QString& bound : legend.bounds)
        widest = std::max(widest, advanceOf(bound, smallFont));
    const double segment = std::min(kWidestSegment * m_scale, (m_width - widest) / classes);
    return segment >= widest + kBoundGap / 2 * m_scale ? segment : 0;
}

/// Lowest values at the left. The outer bounds stand out at both sides by half their width.
void LegendStrip::setBar(const Legend& legend) {
    const double height = kSwatchHeight * m_scale, lineHeight = std::ceil(QFontMetricsF(smallFont).height());
    double x = std::ceil(advanceOf(legend.bounds.front(), smallFont) / 2);
    double right = x;
    std::size_t bound = 0;
    const auto addBound = [&](double at) {
        const QString& text = legend.bounds[qsizetype(bound++)];
        const double advance = advanceOf(text, smallFont);
        right = at + advance / 2;
        bounds.push_back({QRectF(at - advance / 2, m_y + height + kStep / 2 * m_scale, advance, lineHeight), text});
    };
    addBound(x);
    // The highest class comes first in a legend that stands.
    for (auto entry = legend.entries.rbegin(); entry != legend.entries.rend(); ++entry) {
        if (entry->kind != LegendEntry::Kind::Class)
            continue;
        cells.push_back({&*entry, QRectF(x, m_y, m_segment, height), {}});
        x += m_segment;
        addBound(x);
    }
    m_x = right + kCellGap * m_scale;
    m_rowHeight = height + kStep / 2 * m_scale + lineHeight;
}

void LegendStrip::setCells(const Legend& legend) {
    const double textHeight = std::ceil(QFontMetricsF(textFont).height());
    const QSizeF swatch = QSizeF(kSwatchWidth, kSwatchHeight) * m_scale;
    const double textLeft = swatch.width() + kSwatchGap * m_scale;
    for (const LegendEntry& entry : legend.entries) {
        const bool inBar = m_segment > 0 && entry.kind == LegendEntry::Kind::Class;
        if (inBar || isNote(entry) || entry.kind == LegendEntry::Kind::Separator)
            continue;
        const double width = std::min(textLeft + advanceOf(entry.text, textFont), m_width);
        if (m_x > 0 && m_x + width > m_width) {
            m_x = 0;
            m_y += m_rowHeight + kStep * m_scale;
            m_rowHeight = 0;
        }
        const double height = heightOf(entry.text, textFont, width - textLeft);
        // On the line of the bar, where there is one beside it.
        const QRectF text(m_x + textLeft, m_y + (swatch.height() - textHeight) / 2, width - textLeft, height);
        cells.push_back({&entry, QRectF(QPointF(m_x, m_y), swatch), text});
        m_x += width + kCellGap * m_scale;
        m_rowHeight = std::max(m_rowHeight, height);
    }
    m_y += m_rowHeight;
}

/// One after the other, as sentences of one paragraph would take less room but more reading.
void LegendStrip::setNotes(const Legend& legend) {
    for (const LegendEntry& entry : legend.entries) {
        if (!isNote(entry))
            continue;
        const double height = heightOf(entry.text, smallFont, m_width);
        notes.push_back({&entry, {}, QRectF(0, m_y + kStep / 2 * m_scale, m_width, height)});
        m_y = notes.back().text.bottom();
    }
}

void paintLegendStrip(QPainter& painter, QPointF topLeft, const Legend& legend, const LegendStrip& strip,
                      const Style& style, const LegendColours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft);
    const auto write = [&painter](const QRectF& rect, const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect, Qt::TextWordWrap, text);
    };
    write(strip.title, legend.title, strip.titleFont, colours.text);
    write(strip.subtitle, legend.subtitle, strip.smallFont, colours.secondaryText);
    for (const LegendStrip::Cell& cell : strip.cells) {
        paintSwatch(painter, cell.swatch, *cell.entry, style, colours);
        if (!cell.text.isEmpty())
            write(cell.text, cell.entry->text, strip.textFont, colours.text);
    }
    for (const LegendStrip::Bound& bound : strip.bounds)
        write(bound.rect, bound.text, strip.smallFont, colours.secondaryText);
    for (const LegendStrip::Cell& note : strip.notes)
        write(note.text, note.entry->text, strip.smallFont, colours.secondaryText);
    painter.restore();
}

} // namespace map
