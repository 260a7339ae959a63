#pragma once

#include "map/style.h"

#include <QImage>
#include <QPainter>
#include <QString>
#include <vector>

namespace map {

/// What a legend says; drawn on screen and on paper by the same code.
struct LegendEntry {
    enum class Kind { Class, NoData, Retained, Probable, NotRetained, Unknown, Symbol, Separator, Note };
    Kind kind = Kind::Class;
    QColor colour; ///< Class.
    int symbol = 0; ///< Symbol: kind of point symbol.
    QString text;
    int count = -1; ///< -1 = not shown.
};

struct Legend {
    QString title;
    QString subtitle;
    std::vector<LegendEntry> entries;
};

struct LegendColours {
    QColor text, secondaryText, panel, edge;
};

/// Size in points of layout for a font, and painting it there (the painter's unit is the point).
QSizeF legendSize(const Legend& legend, const QFont& font);
void paintLegend(QPainter& painter, const QRectF& rect, const Legend& legend, const Style& style, const QFont& font,
                 const LegendColours& colours);

} // namespace map
