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

/// The rows of it from `firstRow` on, as many as the image is high: the same bytes. Of a frame whose other bands are
/// not drawn (RenderOptions::firstRow). `firstRow` begins a band, and so does the row after the last, or it is the end.
void resolveRows(QImage& image, int firstRow, const Frame& frame, const Style& style);

} // namespace map
