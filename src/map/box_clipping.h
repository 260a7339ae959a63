#pragma once

#include "map/world_to_device.h"

#include <QPainterPath>
#include <QPointF>
#include <vector>

namespace map {

/// What of a closed ring is in the box (Sutherland & Hodgman 1974, CACM 17(1), p. 32): parts that meet outside are
/// joined along the box's edge. May be empty.
std::vector<QPointF> clippedRing(std::vector<QPointF> ring, const DeviceBox& box);

/// Adds to `path` what of a line is in the box: a subpath each time that it comes in.
void addClippedLine(QPainterPath& path, const std::vector<QPointF>& line, const DeviceBox& box);

} // namespace map
