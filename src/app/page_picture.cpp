#include "app/page_picture.h"

namespace app {

namespace {

/// On one map of the page; nothing outside of it.
void addPlaces(std::vector<QPointF>& places, int territory, const publish::DisplayMap& map,
               const document::Dataset& dataset) {
    const int outline = dataset.outlineOf[std::size_t(territory)];
    const geo::Topology& topology = *map.scene->topology;
    if (outline < 0 || topology.codes().size() <= outline)
        return;
    for (const geo::FaceId id : topology.facesOf(std::uint32_t(outline))) {
        const geo::Topology::Face& face = topology.faces()[id];
        const geo::Coordinate plane = map.scene->frames[face.frame].toPlane(face.interior);
        const QPointF place = map.rect.topLeft() + map.view.toDevice(plane);
        if (map.rect.contains(place)) {
            places.push_back(place);
            return; // one mark a territory, in its first face that shows
        }
    }
}

} // namespace

std::vector<QPointF> placesOf(const std::vector<int>& territories, const PagePicture& picture) {
    std::vector<QPointF> places;
    for (const publish::DisplayItem& item : picture.page.list.items) {
        const auto* map = std::get_if<publish::DisplayMap>(&item);
        if (!map || !map->scene)
            continue;
        for (const int territory : territories)
            addPlaces(places, territory, *map, *picture.publication.dataset);
    }
    return places;
}

} // namespace app
