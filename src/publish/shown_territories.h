#pragma once

#include "geo/box.h"
#include "publish/publication.h"

#include <optional>
#include <vector>

namespace publish {

/// What of the boundaries the map of a publication shows.
struct ShownTerritories {
    geo::Box plane;                   ///< What the map is about, with some air around.
    std::optional<geo::FrameId> only; ///< The one frame drawn; nothing = all.
    std::vector<bool> faces;          ///< By FaceId: those that the map is about; others only stand around them.
    std::vector<int> territories;     ///< Ascending indices in Dataset::territories; one face is enough.

    bool has(int territory) const;
};

/// A named area has its territories; a free view and a rectangle those that stand on the page's map, of which an edge
/// is enough. Nothing when the area isn't known or there are no boundaries.
std::optional<ShownTerritories> shownTerritories(const Publication& publication);

} // namespace publish
