#pragma once

#include "map/frame.h"
#include "map/world_to_device.h"

#include <stop_token>
#include <vector>

namespace map {

/// What of a topology a view shows.
enum class ArcsWanted {
    All,                     ///< Faces and lines.
    InnerBordersWithoutFaces ///< Lines between départements or régions of an extra layer; its faces and coast are not
                             ///< drawn.
};

/// Arcs simplified and brought to device pixels.
struct VisibleArcs {
    std::vector<Frame::Polyline> polylines;
    std::vector<Frame::Point> points;
    std::vector<std::uint32_t> arcs; ///< Of each polyline: its place in the topology.

    void append(const VisibleArcs& other);
};

/// The arcs [firstArc, endArc) of a topology that matter to the picture: those on it, and the chords of those left of
/// it, which tell what the rows start with. Vertices whose tolerance is below tolerancePixels are left out; runs of
/// vertices beyond one side of the picture become one segment.
VisibleArcs visibleArcs(const geo::Topology& topology, std::uint32_t firstArc, std::uint32_t endArc,
                        const std::vector<WorldToDevice>& frames, double tolerancePixels, double margin,
                        ArcsWanted wanted, const std::stop_token& stop);

} // namespace map
