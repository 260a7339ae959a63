#include "map/legend_swatch.h"

#include "map/point_layer.h"

#include <cmath>

namespace map {

namespace {

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
        if (outline.isMark && (outline.dash > 0) == dashed)
            return &outline;
    }
    return nullptr;
}

/// Opaque, as paper needs it: the colour itself, darker.
QColor edgeOf(const QColor& fill) {
    constexpr int kKept = 195; ///< Of 255.
    const QColor colour = fill.isValid() ? fill : QColor(Qt::white);
    return {colour.red() * kKept / 255, colour.green() * kKept / 255, colour.blue() * kKept / 255};
}

} // namespace

void paintSwatch(QPainter& painter, const QRectF& rect, const LegendEntry& entry, const Style& style,
                 const LegendColours& colours) {
    if (entry.kind == LegendEntry::Kind::Symbol) {
        paintSymbol(painter, rect.adjusted(0, -2, 0, 2), SymbolKind(entry.symbol), entry.approximate,
                    colours.panel.lightness() < 128, SymbolLook(entry.look));
        return;
    }
    const bool isMark = entry.kind == LegendEntry::Kind::Retained || entry.kind == LegendEntry::Kind::Probable;
    // A mark stands over data colours, which are light in the dark too: on white its hatch and casing show.
    if (entry.colour.isValid() || isMark)
        painter.fillRect(rect, entry.colour.isValid() ? entry.colour : QColor(Qt::white));
    if (entry.kind == LegendEntry::Kind::NoData)
        paintDots(painter, rect, QColor(style.dots));
    if (entry.kind == LegendEntry::Kind::Retained)
        paintHatch(painter, rect, style.hatch, style.hatchWidth, style.hatchSpacing, true);
    if (entry.pattern == Pattern::LightHatch)
        paintHatch(painter, rect, style.lightHatch, style.lightHatchWidth, style.lightHatchSpacing, false);
    const Outline* outline = isMark ? outlineOf(style, entry.kind == LegendEntry::Kind::Probable) : nullptr;
    if (outline) {
        paintMarkEdge(painter, rect, *outline);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(edgeOf(entry.colour), 1));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace map
