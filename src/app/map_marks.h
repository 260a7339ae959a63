#pragma once

#include "app/picture_maker.h"

#include <QPainter>

namespace app {

/// Labels and points of a picture, where they stand in this view: they move with the preview, at their own size.
void paintMarks(QPainter& painter, const map::View& view, const Picture& picture);

/// The scale bar at the right foot of the view: true in the frame in which `where` (device pixels) stands.
void paintScale(QPainter& painter, const map::View& view, QPointF where, const QFont& font, const QColor& colour);
/// Where it may stand, device pixels: no name is set there.
QRectF scaleRoom(const map::View& view);

} // namespace app
