#pragma once

#include "geo/plane_frame.h"
#include "map/view.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <vector>

namespace map {

/// The name of an overseas frame, above its edge, for one view.
struct PlacedTitle {
    QRectF rect; ///< Device pixels.
    QString text;
};

/// Titles of the bordered frames that the picture shows; one that is much wider than its frame, or would cross
/// another frame, is left out.
std::vector<PlacedTitle> placeFrameTitles(const std::vector<geo::PlaneFrame>& frames, const View& view,
                                          const QFont& font);
void paintFrameTitles(QPainter& painter, const std::vector<PlacedTitle>& titles, const QFont& font,
                      const QColor& colour, double pixelRatio);

/// Where a frame stands on the picture, device pixels.
QRectF frameRect(const geo::PlaneFrame& frame, const View& view);

} // namespace map
