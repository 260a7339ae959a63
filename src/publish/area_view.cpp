#include "publish/presentation.h"

#include <algorithm>

namespace publish {

namespace {

constexpr double kAirAround = 0.04; ///< Share of the area's size left free on each side.

/// Whether a face belongs to an area: by its own département or région where the faces know theirs, else by its
/// territory's.
class AreaTest {
public:
    AreaTest(const document::Dataset& dataset, const QString& kind, const QString& code)
        : m_dataset(dataset), m_topology(*dataset.boundaries->topology), m_code(code) {
        m_level = kind == QStringLiteral("siren")  ? Level::Territory
                  : kind == QStringLiteral("dept") ? Level::Departement
                                                   : Level::Region;
    }

    bool contains(geo::FaceId id) const {
        const geo::Topology::Face& face = m_topology.faces()[id];
        const territory::Territory& territory =
            m_dataset.territories[std::size_t(m_dataset.territoryOfFace[std::size_t(id)])];
        switch (m_level) {
        case Level::Territory:
            return territory.code == m_code;
        case Level::Departement:
            return face.departement >= 0 ? m_topology.departements()[face.departement] == m_code
                                         : territory.departements.contains(m_code);
        case Level::Region:
            return face.region >= 0 ? m_topology.regions()[face.region] == m_code : territory.regions.contains(m_code);
        }
        return false;
    }

private:
    enum class Level { Territory, Departement, Region };
    const document::Dataset& m_dataset;
    const geo::Topology& m_topology;
    QString m_code;
    Level m_level;
};

geo::Box planeBoxOf(const geo::Topology::Face& face, const std::vector<geo::PlaneFrame>& frames) {
    const geo::PlaneFrame& frame = frames[face.frame];
    geo::Box box;
    box.add(frame.toPlane({face.world.minX, face.world.minY}));
    box.add(frame.toPlane({face.world.maxX, face.world.maxY}));
    return box;
}

geo::Box boxOfFaces(const document::Dataset& dataset, const AreaTest& area) {
    const std::span<const geo::Topology::Face> faces = dataset.boundaries->topology->faces();
    geo::Box box;
    for (std::size_t id = 0; id < faces.size(); ++id) {
        if (area.contains(geo::FaceId(id)))
            box.add(planeBoxOf(faces[id], geo::standardFrames()));
    }
    return box.isEmpty() ? box : box.expanded(kAirAround * std::max(box.width(), box.height()));
}

/// Where a named area stands on the plane; empty when there is no such area.
geo::Box boxOfArea(const QString& area, const document::Dataset& dataset) {
    const std::vector<geo::PlaneFrame>& frames = geo::standardFrames();
    if (area == QStringLiteral("france"))
        return geo::planeExtent(frames);
    const QString kind = area.section(u':', 0, 0), code = area.section(u':', 1);
    if (kind == QStringLiteral("frame")) {
        const auto frame = std::find_if(frames.begin(), frames.end(), [&](const auto& f) { return f.key == code; });
        return frame == frames.end() ? geo::Box() : frame->plane;
    }
    const bool isKnown =
        kind == QStringLiteral("region") || kind == QStringLiteral("dept") || kind == QStringLiteral("siren");
    if (!isKnown || code.isEmpty() || !dataset.boundaries || !dataset.boundaries->topology)
        return {};
    return boxOfFaces(dataset, AreaTest(dataset, kind, code));
}

} // namespace

std::optional<map::View> viewFor(const document::ViewState& state, const document::Dataset& dataset, QSize size,
                                 double pixelRatio, const QMarginsF& margins) {
    if (state.area.isEmpty()) {
        if (!(state.metresPerPoint > 0))
            return std::nullopt;
        map::View view;
        view.centre = {state.centreX, state.centreY};
        view.metresPerPixel = state.metresPerPoint / pixelRatio;
        view.size = size;
        view.pixelRatio = pixelRatio;
        return view;
    }
    const geo::Box box = boxOfArea(state.area, dataset);
    if (box.isEmpty())
        return std::nullopt;
    return map::View::fitting(box, size, pixelRatio, margins);
}

} // namespace publish
