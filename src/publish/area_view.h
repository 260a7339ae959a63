#pragma once

#include "document/dataset.h"
#include "geo/box.h"
#include "map/style.h"

#include <QString>
#include <optional>
#include <vector>

namespace publish {

/// A named area on the plane: "france", "region:24", "dept:36", "siren:200007052", "around:200007052" (a territory with
/// its neighbours), "frame:REU", "box:100000,6500000,400000,6800000" (a rectangle of the plane: west, south, east,
/// north, metres; what a screen shows).
struct Area {
    geo::Box plane;                    ///< With some air around, but for a box.
    std::optional<geo::FrameId> frame; ///< The one frame that it lies in; nothing for the country and for a box.
    std::vector<bool> faces;           ///< By FaceId, those inside; empty where whole frames are meant.
    std::vector<bool> outlined;        ///< By FaceId, those that a line stands round; empty = none.
    bool isCountry = false;
};

/// Nothing when there is no such area in these boundaries.
std::optional<Area> areaNamed(const QString& name, const document::Dataset& dataset);

/// The line round what of an area is outlined, under the marks of the decision.
map::Outline outlineOf(const Area& area);

} // namespace publish
