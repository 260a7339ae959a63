#include "map/legend.h"

#include "map/legend_layout.h"
#include "map/legend_swatch.h"

#include <QFontMetricsF>
#include <QLocale>

namespace map {

namespace {

constexpr double kCorner = 6;

void paintRow(QPainter& painter, const LegendLayout& layout, const LegendLayout::Row& row, const Style& style,
              const LegendColours& colours) {
    if (row.entry->kind == LegendEntry::Kind::Separator) {
        painter.fillRect(row.text, colours.edge);
        return;
    }
    if (row.entry->kind == LegendEntry::Kind::Note) {
        painter.setFont(layout.smallFont);
        painter.setPen(colours.secondaryText);
        painter.drawText(row.text, Qt::TextWordWrap, row.entry->text);
        return;
    }
    paintSwatch(painter, row.swatch, *row.entry, style, colours);
    painter.setFont(layout.textFont);
    painter.setPen(colours.text);
    painter.drawText(row.text, Qt::TextWordWrap, row.entry->text);
    if (row.entry->count >= 0) {
        painter.setPen(colours.secondaryText);
        const double baseline = row.text.top() + QFontMetricsF(layout.textFont).ascent();
        paintTabular(painter, row.countRight, baseline, QLocale().toString(row.entry->count), layout.textFont);
    }
}

} // namespace

QSizeF legendSize(const Legend& legend, const QFont& font, double maxWidth, double scale) {
    return LegendLayout(legend, font, maxWidth, scale).size;
}

void paintLegend(QPainter& painter, const QRectF& rect, const Legend& legend, const Style& style, const QFont& font,
                 const LegendColours& colours, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colours.panel.alpha() > 0) {
        painter.setPen(QPen(colours.edge, 1));
        painter.setBrush(colours.panel);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    }
    painter.translate(rect.topLeft());
    const LegendLayout layout(legend, font, rect.width(), scale);
    painter.setFont(layout.titleFont);
    painter.setPen(colours.text);
    painter.drawText(layout.title, Qt::TextWordWrap, legend.title);
    painter.setFont(layout.smallFont);
    painter.setPen(colours.secondaryText);
    painter.drawText(layout.subtitle, Qt::TextWordWrap, legend.subtitle);
    for (const LegendLayout::Row& row : layout.rows)
        paintRow(painter, layout, row, style, colours);
    painter.restore();
}

} // namespace map
