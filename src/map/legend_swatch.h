#pragma once

#include "map/legend.h"

namespace map {

/// The sample of a legend's entry, as the map shows what it stands for: colour, dots, hatch, mark or symbol.
void paintSwatch(QPainter& painter, const QRectF& rect, const LegendEntry& entry, const Style& style,
                 const LegendColours& colours);

} // namespace map
