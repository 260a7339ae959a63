#pragma once

#include "geo/face_locator.h"
#include "map/scene.h"
#include "map/style.h"
#include "map/view.h"

#include <QString>
#include <memory>

namespace bench {

/// A real map, ready to be drawn: loaded once a run.
struct MeasuredMap {
    std::shared_ptr<const map::Scene> scene;
    std::shared_ptr<const geo::FaceLocator> locator;
    map::Style style; ///< Classes, borders, « non disponible », zones rouges with outline, casing and hatch, probable
                      ///< ones, a selection.

    /// All of France at 1920×1080 points.
    map::View nationalView(double pixelRatio = 1) const;
};

/// The whole load: reading, reprojection, shared arcs, tolerances and point location, with both cores.
std::shared_ptr<const MeasuredMap> loadMap(const QString& path);

} // namespace bench
