#pragma once

#include "map/style.h"

#include <QImage>
#include <QPainter>
#include <QString>
#include <QStringList>
#include <vector>

namespace map {

/// What a legend says; drawn on screen and on paper by the same code.
struct LegendEntry {
    enum class Kind { Class, NoData, Retained, Probable, NotRetained, Unknown, Symbol, Separator, Note };
    Kind kind = Kind::Class;
    QColor
        colour; ///< Class, NoData, and what a mark of the decision is filled with; invalid = the panel shows through.
    int symbol = 0;           ///< Symbol: a map::SymbolKind.
    bool approximate = false; ///< Symbol: only the commune is known.
    int look = 0;             ///< Symbol: a map::SymbolLook.
    QString text;
    int count = -1;                  ///< -1 = not shown.
    Pattern pattern = Pattern::None; ///< Class: what goes over its colour on the map.
};

struct Legend {
    QString title;
    QString subtitle;
    std::vector<LegendEntry> entries;
    /// Bounds of classes of values, ascending, one more than there are classes; empty for categories.
    QStringList bounds;
};

struct LegendColours {
    QColor text, secondaryText, panel, edge;
};

constexpr double kLegendPadding = 12; ///< Points between the panel's edge and what it holds.

/// Size in points of layout for a font, and painting it there (the painter's unit is the point). Longer texts wrap at
/// `maxWidth`; nothing is cut. The font's size counts for nothing: a legend is set in 13, 12 and 11 points, times
/// `scale`.
QSizeF legendSize(const Legend& legend, const QFont& font, double maxWidth = 252, double scale = 1);
void paintLegend(QPainter& painter, const QRectF& rect, const Legend& legend, const Style& style, const QFont& font,
                 const LegendColours& colours, double scale = 1);

} // namespace map
