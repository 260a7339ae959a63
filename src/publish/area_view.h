#pragma once

#include "document/dataset.h"
#include "geo/box.h"

#include <QString>
#include <optional>
#include <vector>

namespace publish {

/// A named area ("france", "region:24", "dept:36", "siren:200007052", "frame:REU") on the plane.
struct Area {
    geo::Box plane;                    ///< With some air around.
    std::optional<geo::FrameId> frame; ///< The one frame that it lies in; nothing for the whole country.
    std::vector<bool> faces;           ///< By FaceId, those inside; empty where the whole frame is meant.
};

/// Nothing when there is no such area in these boundaries.
std::optional<Area> areaNamed(const QString& name, const document::Dataset& dataset);

} // namespace publish
