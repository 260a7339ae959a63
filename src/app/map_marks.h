#pragma once

#include "app/picture_maker.h"

#include <QPainter>

namespace app {

/// Labels and points of a picture, where they stand in this view: they move with the preview, at their own size.
void paintMarks(QPainter& painter, const map::View& view, const Picture& picture);

} // namespace app
