#pragma once

#include "publish/display_list.h"

#include <QPainter>
#include <functional>
#include <stop_token>

namespace publish {

/// Paints all items but the maps, in order; the painter's unit is the point. `paintMap` is called for each map where it
/// stands in the order, with the painter as it is; it returns false to end (stopped, no memory).
bool paintItems(QPainter& painter, const DisplayList& list,
                const std::function<bool(QPainter&, const DisplayMap&)>& paintMap);

/// The picture of a page is made of strips of this many rows, each painted alone: Qt rounds lines where an image's edge
/// cuts them, and so what a row looks like must not depend on the part that was asked for.
inline constexpr int kStripRows = 256;

/// Paints a strip of the page made of pixels: those from `firstRow` on, as many as the image is high. Pixels are the
/// same whatever the strips; those of whole kStripRows cost least. False when stopped or when memory lacks.
bool paintStrip(QImage& strip, int firstRow, const DisplayList& list, double pixelsAPoint, std::stop_token stop);

} // namespace publish
