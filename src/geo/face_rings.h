#pragma once

#include "geo/topology.h"

namespace geo {

/// The faces as polygons again, a feature each, vertices as they stand in metres of the legal CRS of
/// their frame: a source for each CRS. Building a topology from them gives the same faces and neighbours back.
territory::Boundaries boundariesOf(const Topology& topology, const std::vector<PlaneFrame>& frames = standardFrames());

} // namespace geo
