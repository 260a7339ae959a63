#pragma once

#include "sources.h"

#include <string>
#include <vector>

namespace shapes {

/// A part of the world that is built on its own: metropolitan France, or an overseas département.
struct Window {
    std::string name;                ///< Of its shoreline file, without extension.
    double west, east, south, north; ///< Degrees; what `gmt coast -R` was given.
};

/// The dry land of one département, whole; neighbours share their border vertex by vertex.
struct DepartementLand {
    std::string code;
    Geometry area; ///< Multipolygon.
};

/// Cuts the land inside the shorelines along the département outlines. Outlines are coarser than shorelines: a strip of
/// land that no outline claims goes to the département (or the foreign country) with which it shares the longest
/// border.
std::vector<DepartementLand> cutLand(const Geos& geos, const Window& window, const std::vector<Outline>& outlines,
                                     std::vector<Geometry> shorelines);

} // namespace shapes
