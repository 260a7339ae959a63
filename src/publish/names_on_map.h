#pragma once

#include "publish/territory_page_ground.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace publish {

/// A territory's name with its place on a map, in points.
struct NameOnMap {
    int territory = -1;
    QRectF rect;
    QStringList lines;
};

/// Names of the territories that a view shows, each as far inside what is seen of it as can be; those without room, or
/// that would touch something reserved or another name, are left out. `captionOf` gives the name of a territory, empty
/// = not named.
std::vector<NameOnMap> namesOnMap(const map::Scene& scene, const map::View& view, const TerritoryPageGround& ground,
                                  const std::function<QString(int)>& captionOf, const std::vector<QRectF>& reserved);

} // namespace publish
