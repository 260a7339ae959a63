#pragma once

#include "geo/topology.h"
#include "map/view.h"

#include <QPainterPath>

namespace publish {

/// The land of one frame as closed rings in the pixels of a view: outer arcs, simplified to `tolerance` pixels and
/// joined end to end. For small maps that show where something is; fill rule odd-even.
QPainterPath landOutline(const geo::Topology& topology, const geo::PlaneFrame& frame, geo::FrameId id,
                         const map::View& view, double tolerance);
/// Lines between régions, where the faces know them.
QPainterPath regionLines(const geo::Topology& topology, const geo::PlaneFrame& frame, geo::FrameId id,
                         const map::View& view, double tolerance);
/// All rings of a territory's faces; fill rule winding, so that faces of several départements add up.
QPainterPath territoryOutline(const geo::Topology& topology, std::uint32_t territory,
                              const std::vector<geo::PlaneFrame>& frames, const map::View& view, double tolerance);

} // namespace publish
