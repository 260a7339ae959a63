#pragma once

#include "app/picture_maker.h"
#include "document/dataset.h"
#include "map/view.h"

namespace app {

/// What is at a point of the map, exactly (full-detail boundaries, not pixels).
struct Pick {
    geo::FrameId frame = 0;
    geo::Coordinate world; ///< Metres of the frame's CRS.
    geo::FaceId face = geo::kNoFace;
    int territory = -1; ///< Index in Dataset::territories, -1 = none.
};

Pick pickAt(QPointF device, const map::View& view, const document::Dataset& dataset);

/// The places (publish::allVenues()) whose symbol stands there; none while the picture is of another view, or null.
std::vector<int> venuesAt(QPointF device, const map::View& view, const Picture* picture);

} // namespace app
