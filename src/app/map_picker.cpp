#include "app/map_picker.h"

namespace app {

Pick pickAt(QPointF device, const map::View& view, const document::Dataset& dataset) {
    const auto& frames = geo::standardFrames();
    const geo::Coordinate plane = view.toPlane(device);
    Pick pick;
    pick.frame = geo::frameAt(frames, plane);
    pick.world = frames[pick.frame].toWorld(plane);
    pick.face = dataset.boundaries->locator->faceAt(pick.frame, pick.world);
    if (pick.face != geo::kNoFace)
        pick.territory = dataset.territoryOfFace[pick.face];
    return pick;
}

} // namespace app
