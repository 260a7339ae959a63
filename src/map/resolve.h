#pragma once

#include "map/frame.h"
#include "map/style.h"

#include <QImage>
#include <QRegion>

namespace map {

/// Colours a frame: look-ups only. Same frame and style give the same bytes, whatever was resolved before.
/// ARGB32_Premultiplied, opaque, of frame.view.size, devicePixelRatio 1.
QImage resolve(const Frame& frame, const Style& style);

/// The same into an image of the right size and format (no allocation).
void resolveInto(QImage& image, const Frame& frame, const Style& style);

} // namespace map
