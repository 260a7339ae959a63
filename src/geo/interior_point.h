#pragma once

#include "geo/box.h"

#include <span>
#include <vector>

namespace geo {

/// A ring of a polygon, implicitly closed.
using RingVertices = std::vector<Coordinate>;

/// Even-odd rule over the segments of all rings, half-open: of two polygons that share a border, a point on it is in
/// one.
bool isInside(std::span<const RingVertices> rings, Coordinate point);

/// Whether a line (not closed) has an odd number of crossings with the ray from the point to the west, by the same
/// rule.
bool crossesOddly(std::span<const Coordinate> line, Coordinate point);

/// A point inside a polygon (its exterior and its holes), far from its edge: of the widest inner spans on a few
/// horizontal lines, the middle that is farthest from all edges. An approximation of the pole of inaccessibility, in
/// linear time. The middle of the bounds when the rings enclose nothing.
Coordinate interiorPoint(std::span<const RingVertices> rings);

} // namespace geo
