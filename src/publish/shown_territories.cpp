#include "publish/shown_territories.h"

#include "publish/area_view.h"
#include "publish/composed_page.h"

#include <algorithm>

namespace publish {

namespace {

using geo::Box;
using geo::Coordinate;

Box boxOf(const geo::Topology::Arc& arc, const geo::PlaneFrame& frame) {
    Box box;
    box.add(frame.toPlane({arc.world.minX, arc.world.minY}));
    box.add(frame.toPlane({arc.world.maxX, arc.world.maxY}));
    return box;
}

/// Whether a segment has a point in a box: the box cut off by one side after the other (Liang & Barsky 1984, ACM
/// Transactions on Graphics 3(1), p. 1).
bool crosses(const Box& box, Coordinate a, Coordinate b) {
    double from = 0, to = 1;
    const auto cut = [&](double step, double room) {
        if (step == 0)
            return room >= 0;
        const double at = room / step;
        (step < 0 ? from : to) = step < 0 ? std::max(from, at) : std::min(to, at);
        return from <= to;
    };
    return cut(a.x - b.x, a.x - box.minX) && cut(b.x - a.x, box.maxX - a.x) && cut(a.y - b.y, a.y - box.minY) &&
           cut(b.y - a.y, box.maxY - a.y);
}

bool crosses(const Box& box, const geo::Topology& topology, const geo::Topology::Arc& arc,
             const geo::PlaneFrame& frame) {
    if (!box.intersects(boxOf(arc, frame)))
        return false;
    const auto vertices = topology.vertices().subspan(arc.first, arc.count);
    return std::adjacent_find(vertices.begin(), vertices.end(), [&](Coordinate a, Coordinate b) {
               return crosses(box, frame.toPlane(a), frame.toPlane(b));
           }) != vertices.end();
}

/// Faces that have a point in the box: of which a border crosses it, or which hold it whole.
std::vector<bool> facesIn(const Box& box, const document::Dataset& dataset) {
    const geo::Topology& topology = *dataset.boundaries->topology;
    const std::vector<geo::PlaneFrame>& frames = geo::standardFrames();
    std::vector<bool> faces(topology.faces().size());
    const auto add = [&](geo::FaceId face) {
        if (face != geo::kNoFace)
            faces[face] = true;
    };
    for (const geo::Topology::Arc& arc : topology.arcs()) {
        if (!crosses(box, topology, arc, frames[arc.frame]))
            continue;
        add(arc.left);
        add(arc.right);
    }
    const Coordinate centre = box.centre();
    const geo::FrameId frame = geo::frameAt(frames, centre);
    add(dataset.boundaries->locator->faceAt(frame, frames[frame].toWorld(centre)));
    return faces;
}

/// What the maps of the page show of a free view or of a rectangle: how much stands on them is for the page's layout to
/// say.
std::optional<ShownTerritories> seenFreely(const Publication& publication) {
    const auto page = composePage(publication);
    if (!page)
        return std::nullopt;
    Box seen;
    for (const DisplayItem& item : page->list.items) {
        if (const auto* map = std::get_if<DisplayMap>(&item))
            seen.add(map->view.planeBox());
    }
    if (seen.isEmpty())
        return std::nullopt;
    return ShownTerritories{seen, std::nullopt, facesIn(seen, *publication.dataset), {}};
}

std::vector<bool> facesOfFrame(const geo::Topology& topology, std::optional<geo::FrameId> frame) {
    std::vector<bool> faces;
    for (const geo::Topology::Face& face : topology.faces())
        faces.push_back(!frame || face.frame == *frame);
    return faces;
}

std::optional<ShownTerritories> seenByName(const Publication& publication) {
    const document::Dataset& dataset = *publication.dataset;
    const QString& name = publication.state.view.area;
    const std::optional<Area> area = areaNamed(name, dataset);
    if (!area)
        return std::nullopt;
    ShownTerritories shown{area->plane, area->frame, area->faces, {}};
    if (shown.faces.empty())
        shown.faces = facesOfFrame(*dataset.boundaries->topology, area->frame);
    return shown;
}

} // namespace

bool ShownTerritories::has(int territory) const {
    return std::binary_search(territories.begin(), territories.end(), territory);
}

std::optional<ShownTerritories> shownTerritories(const Publication& publication) {
    const document::Dataset& dataset = *publication.dataset;
    if (!dataset.boundaries || !dataset.boundaries->topology)
        return std::nullopt;
    const QString& area = publication.state.view.area;
    const bool isFree = area.isEmpty() || area.startsWith(QStringLiteral("box:"));
    std::optional<ShownTerritories> shown = isFree ? seenFreely(publication) : seenByName(publication);
    if (!shown)
        return std::nullopt;
    for (std::size_t face = 0; face < shown->faces.size(); ++face) {
        if (shown->faces[face])
            shown->territories.push_back(dataset.territoryOfFace[face]);
    }
    std::ranges::sort(shown->territories);
    const auto repeated = std::ranges::unique(shown->territories);
    shown->territories.erase(repeated.begin(), repeated.end());
    return shown;
}

} // namespace publish
