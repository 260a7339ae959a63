#pragma once

#include "map/legend.h"

#include <QFont>
#include <QRectF>
#include <vector>

namespace map {

/// A legend lying down: classes of values as one bar with their bounds below, then swatches in a row that wraps;
/// points from its top left corner, without padding.
struct LegendStrip {
    struct Cell {
        const LegendEntry* entry;
        QRectF swatch;
        QRectF text; ///< Empty in the bar: its bounds speak.
    };
    struct Bound {
        QRectF rect;
        QString text;
    };
    QFont titleFont, textFont, smallFont;
    QRectF title, subtitle;
    std::vector<Cell> cells;
    std::vector<Bound> bounds;
    std::vector<Cell> notes; ///< Text alone.
    QSizeF size;

    /// `legend` must outlive the strip. Counts aren't shown. Where bounds would touch, classes become swatches.
    LegendStrip(const Legend& legend, const QFont& font, double width, double scale = 1);

private:
    void setHead(const Legend& legend);
    void setBar(const Legend& legend);
    void setCells(const Legend& legend);
    void setNotes(const Legend& legend);
    double segmentWidth(const Legend& legend) const;

    double m_width, m_scale;
    double m_x = 0, m_y = 0; ///< Where the next cell stands.
    double m_segment = 0;    ///< Width of a class in the bar; 0 = no bar.
    double m_rowHeight = 0;
};

void paintLegendStrip(QPainter& painter, QPointF topLeft, const Legend& legend, const LegendStrip& strip,
                      const Style& style, const LegendColours& colours);

} // namespace map
