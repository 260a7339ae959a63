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

std::vector<int> venuesAt(QPointF device, const map::View& view, const Picture* picture) {
    if (!picture || !picture->marks || !(picture->frame->view == view))
        return {};
    const int group = picture->points.hit(device, view.pixelRatio);
    std::vector<int> venues;
    if (group >= 0) {
        for (const int item : picture->points.groups[static_cast<std::size_t>(group)].items)
            venues.push_back(picture->marks->points.items[static_cast<std::size_t>(item)].id);
    }
    return venues;
}

} // namespace app
