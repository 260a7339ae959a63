#pragma once

#include "map/view.h"

#include <QColor>
#include <QImage>
#include <QPainter>

namespace map {

/// A picture of the map and the view that it was made for.
struct Picture {
    QImage image;
    View view;
};

/// What is shown while a frame is being drawn: the last picture moved and scaled to the new view, and what it leaves
/// open filled from a small picture of the whole map. The painter's unit is the device pixel of `view`. Either picture
/// may be null. Pixels are taken as they are, without smoothing: this has to follow the hand.
void paintPreview(QPainter& painter, const View& view, const Picture& last, const Picture& whole, QRgb background);

} // namespace map
