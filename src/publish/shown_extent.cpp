#include "publish/shown_extent.h"

#include "publish/shown_territories.h"

#include <map>

namespace publish {

namespace {

using Kind = ShownExtent::Kind;

Kind kindOf(const QString& area) {
    const QString kind = area.section(u':', 0, 0);
    if (kind == QStringLiteral("region"))
        return Kind::Region;
    if (kind == QStringLiteral("dept"))
        return Kind::Departement;
    if (kind == QStringLiteral("siren"))
        return Kind::Territory;
    if (kind == QStringLiteral("frame"))
        return Kind::Frame;
    return area.isEmpty() ? Kind::View : Kind::France;
}

QString nameOf(Kind kind, const QString& code, const document::Dataset& dataset) {
    const int territory = dataset.territoryOf(code);
    switch (kind) {
    case Kind::Region:
        return dataset.gazetteer ? dataset.gazetteer->regionName(code) : QString();
    case Kind::Departement:
        return dataset.gazetteer ? dataset.gazetteer->departementName(code) : QString();
    case Kind::Territory:
        return territory < 0 ? QString() : dataset.territories[std::size_t(territory)].name;
    case Kind::Frame:
        for (const geo::PlaneFrame& frame : geo::standardFrames()) {
            if (frame.key == code)
                return frame.title; // proper names, the same in both languages
        }
        return {};
    case Kind::France:
    case Kind::View:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ShownExtent shownExtent(const Publication& publication) {
    const document::MapState& state = publication.state;
    const document::Dataset& dataset = *publication.dataset;
    ShownExtent extent;
    extent.kind = kindOf(state.view.area);
    extent.name = nameOf(extent.kind, state.view.area.section(u':', 1), dataset);
    const std::optional<ShownTerritories> shown = shownTerritories(publication);
    if (!shown)
        return extent;
    const auto faces = dataset.boundaries->topology->faces();
    const int only = extent.kind == Kind::Territory ? dataset.territoryOf(state.view.area.section(u':', 1)) : -1;
    std::map<int, std::pair<double, ShownExtent::Place>> largest; // by territory: area of the face, and its place
    for (std::size_t id = 0; id < faces.size(); ++id) {
        const int territory = dataset.territoryOfFace[id];
        if (!shown->faces[id] || (only >= 0 && territory != only))
            continue;
        const geo::PlaneFrame& frame = geo::standardFrames()[faces[id].frame];
        auto& [area, place] = largest[territory];
        if (faces[id].area > area) {
            area = faces[id].area;
            place = {territory, frame.toPlane(faces[id].interior), frame.bordered};
        }
    }
    for (const auto& [territory, known] : largest)
        extent.places.push_back(known.second);
    return extent;
}

} // namespace publish
