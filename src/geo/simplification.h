#pragma once

#include "geo/box.h"

#include <span>

namespace geo {

/// Gives each vertex of an arc its tolerance by hierarchical Douglas–Peucker (Cartographica 10(2), 1973, p. 112): the
/// distance at which the vertex was chosen, never more than that of the choice above it. Keeping the vertices whose
/// tolerance is at least t leaves every other within t of what is kept. The ends are infinite. A closed arc keeps,
/// besides its end, its two most significant vertices until t is past its size.
void assignTolerances(std::span<const Coordinate> arc, std::span<float> tolerances);

/// Makes the most significant vertices infinite, so that the arc keeps an area at any scale: two of a closed arc; one
/// of an open arc that another closes.
void keepAlways(std::span<const Coordinate> arc, std::span<float> tolerances);

} // namespace geo
