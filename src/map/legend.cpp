#include "map/legend.h"

#include "map/legend_layout.h"
#include "map/point_layer.h"

#include <QFontMetricsF>
#include <QLocale>
#include <cmath>

namespace map {

namespace {

constexpr double kCorner = 6;
constexpr double kDotSpacing = 4; ///< Points: nearer than on the map, a swatch being small.

void paintDots(QPainter& painter, const QRectF& rect, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double y = rect.top() + kDotSpacing / 2; y < rect.bottom(); y += kDotSpacing) {
        for (double x = rect.left() + kDotSpacing / 2; x < rect.right(); x += kDotSpacing)
            painter.drawEllipse(QPointF(x, y), 0.7, 0.7);
    }
}

/// Lines of a hatch, as far apart as on the map: the spacing is measured across them. `rises` to the right.
void paintHatch(QPainter& painter, const QRectF& rect, QRgb ink, double width, double spacing, bool rises) {
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(QColor(ink), width));
    const double step = spacing * std::sqrt(2.0);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step) {
        const QPointF below(x + (rises ? 0 : rect.height()), rect.bottom());
        painter.drawLine(below, QPointF(x + (rises ? rect.height() : 0), rect.top()));
    }
    painter.restore();
}

/// The outline of the map's mark, drawn inside the swatch.
void paintMarkEdge(QPainter& painter, const QRectF& rect, const Outline& outline) {
    const double inset = outline.line.width / 2;
    QPen pen(outline.line.colour, outline.line.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (outline.dash > 0)
        pen.setDashPattern({outline.dash / outline.line.width, outline.dash / outline.line.width});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
}

/// The outline in the style that stands for a mark: the dashed one is the probable one.
const Outline* outlineOf(const Style& style, bool dashed) {
    for (const Outline& outline : style.outlines) {
        if ((outline.dash > 0) == dashed)
            return &outline;
    }
    return nullptr;
}

void paintSwatch(QPainter& painter, const LegendLayout::Row& row, const Style& style, const LegendColours& colours) {
    const LegendEntry& entry = *row.entry;
    if (entry.kind == LegendEntry::Kind::Symbol) {
        paintSymbol(painter, row.swatch.adjusted(0, -2, 0, 2), SymbolKind(entry.symbol), entry.approximate,
                    colours.panel.lightness() < 128, SymbolLook(entry.look));
        return;
    }
    const bool isMark = entry.kind == LegendEntry::Kind::Retained || entry.kind == LegendEntry::Kind::Probable;
    // A mark stands over data colours, which are light in the dark too: on white its hatch and casing show.
    if (entry.colour.isValid() || isMark)
        painter.fillRect(row.swatch, entry.colour.isValid() ? entry.colour : QColor(Qt::white));
    if (entry.kind == LegendEntry::Kind::NoData)
        paintDots(painter, row.swatch, QColor(style.dots));
    if (entry.kind == LegendEntry::Kind::Retained)
        paintHatch(painter, row.swatch, style.hatch, style.hatchWidth, style.hatchSpacing, true);
    if (entry.pattern == Pattern::LightHatch)
        paintHatch(painter, row.swatch, style.lightHatch, style.lightHatchWidth, style.lightHatchSpacing, false);
    const Outline* outline = isMark ? outlineOf(style, entry.kind == LegendEntry::Kind::Probable) : nullptr;
    if (outline) {
        paintMarkEdge(painter, row.swatch, *outline);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0, 0, 0, 60), 1));
        painter.drawRect(row.swatch.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

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
    paintSwatch(painter, row, style, colours);
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

QSizeF legendSize(const Legend& legend, const QFont& font, double maxWidth) {
    return LegendLayout(legend, font, maxWidth).size;
}

void paintLegend(QPainter& painter, const QRectF& rect, const Legend& legend, const Style& style, const QFont& font,
                 const LegendColours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colours.panel.alpha() > 0) {
        painter.setPen(QPen(colours.edge, 1));
        painter.setBrush(colours.panel);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    }
    painter.translate(rect.topLeft());
    const LegendLayout layout(legend, font, rect.width());
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
