#include "publish/map_looks.h"

#include "map/colour_difference.h"

#include <algorithm>
#include <map>

namespace publish {

namespace {

geo::Box onPlane(const geo::Box& world, const geo::PlaneFrame& frame) {
    geo::Box box;
    box.add(frame.toPlane({world.minX, world.minY}));
    box.add(frame.toPlane({world.maxX, world.maxY}));
    return box;
}

void findLooks(MapLooks& found, const DisplayMap& map) {
    const geo::Box shown = map.view.planeBox();
    const auto faces = map.scene->topology->faces();
    found.lookOf.assign(faces.size(), -1);
    std::map<std::pair<QRgb, map::Pattern>, int> known;
    for (std::size_t id = 0; id < faces.size(); ++id) {
        if (!onPlane(faces[id].world, map.scene->frames[faces[id].frame]).intersects(shown))
            continue;
        const auto [place, isNew] =
            known.emplace(std::pair(map.style.fill[id], map.style.pattern[id]), int(found.looks.size()));
        if (isNew)
            found.looks.push_back(
                {place->first.first, place->first.second, 0, std::vector<int>(map.style.outlines.size())});
        FaceLook& look = found.looks[std::size_t(place->second)];
        ++look.faces;
        for (std::size_t i = 0; i < map.style.outlines.size(); ++i)
            look.outlined[i] += map.style.outlines[i].line.width > 0 && map.style.outlines[i].faces[id];
        found.lookOf[id] = place->second;
    }
}

void findBorders(MapLooks& found, const DisplayMap& map, const document::Dataset& dataset) {
    const geo::Box shown = map.view.planeBox();
    std::map<std::pair<int, int>, std::set<std::pair<int, int>>> borders;
    for (const geo::Topology::Arc& arc : map.scene->topology->arcs()) {
        if (arc.left == geo::kNoFace || arc.right == geo::kNoFace)
            continue;
        const auto looks = std::minmax(found.lookOf[arc.left], found.lookOf[arc.right]);
        const bool counts = looks.first >= 0 && looks.first != looks.second;
        if (counts && onPlane(arc.world, map.scene->frames[arc.frame]).intersects(shown))
            borders[looks].insert(std::minmax(dataset.territoryOfFace[arc.left], dataset.territoryOfFace[arc.right]));
    }
    for (auto& [looks, pairs] : borders)
        found.touching.push_back({looks.first, looks.second, std::move(pairs)});
}

bool isAll(const FaceLook& look, std::size_t outline) {
    return look.outlined[outline] == look.faces;
}

bool isNone(const FaceLook& look, std::size_t outline) {
    return look.outlined[outline] == 0;
}

} // namespace

MapLooks looksOf(const DisplayMap& map, const document::Dataset& dataset) {
    MapLooks found;
    findLooks(found, map);
    findBorders(found, map, dataset);
    return found;
}

bool areToldApart(const FaceLook& one, const FaceLook& other, map::ColourVision vision) {
    if (one.pattern != other.pattern)
        return true;
    for (std::size_t i = 0; i < one.outlined.size(); ++i) {
        if ((isAll(one, i) && isNone(other, i)) || (isNone(one, i) && isAll(other, i)))
            return true;
    }
    return map::colourDifference(map::seenBy(vision, QColor(one.fill)), map::seenBy(vision, QColor(other.fill))) >=
           kToldApart;
}

} // namespace publish
