#pragma once

#include "geo/plane_frame.h"
#include "map/view.h"

#include <QColor>
#include <QPainter>

namespace map {

struct ScaleBar {
    double metres = 0; ///< Round: 1, 2 or 5 times a power of ten.
    double pixels = 0; ///< Its length on the picture, device pixels.
    QString text;      ///< « 100 km »
};

/// The bar that is true in this frame for this view, at most maxPixels long.
ScaleBar scaleBarFor(const geo::PlaneFrame& frame, const View& view, double maxPixels);
void paintScaleBar(QPainter& painter, QPointF bottomRight, const ScaleBar& bar, const QFont& font, const QColor& colour,
                   double pixelRatio);

} // namespace map
