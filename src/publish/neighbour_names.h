#pragma once

#include "publish/territory_page_ground.h"

#include <QStringList>
#include <vector>

namespace publish {

/// A name with its place on a map, in points.
struct NameOnMap {
    QRectF rect;
    QStringList lines;
};

/// Names of the territories round one, each as far inside what the view shows of it as can be; those without room, or
/// that would touch something reserved or another name, are left out.
std::vector<NameOnMap> namesOfNeighbours(int territory, geo::FrameId frame, const map::View& view,
                                         const TerritoryPageGround& ground, const std::vector<QRectF>& reserved);

} // namespace publish
