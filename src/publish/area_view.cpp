#include "publish/area_view.h"

#include "publish/presentation.h"

#include <algorithm>
#include <cmath>

namespace publish {

namespace {

constexpr double kAirAround = 0.04; ///< Share of the area's size left free on each side.

/// Whether a face belongs to an area: by its own département or région where the faces know theirs, else by its
/// territory's.
class AreaTest {
public:
    AreaTest(const document::Dataset& dataset, const QString& kind, const QString& code)
        : m_dataset(dataset), m_topology(*dataset.boundaries->topology), m_code(code) {
        m_level = kind == QStringLiteral("dept")     ? Level::Departement
                  : kind == QStringLiteral("region") ? Level::Region
                                                     : Level::Territory;
        if (kind == QStringLiteral("around") && dataset.territoryOf(code) >= 0)
            m_neighbours = dataset.neighboursOf(dataset.territoryOf(code));
    }

    /// The same, neighbours included.
    bool contains(geo::FaceId id) const {
        const int territory = m_dataset.territoryOfFace[std::size_t(id)];
        return isNamed(id) || std::find(m_neighbours.begin(), m_neighbours.end(), territory) != m_neighbours.end();
    }

    bool isNamed(geo::FaceId id) const {
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
    std::vector<int> m_neighbours; ///< Territories.
};

geo::Box planeBoxOf(const geo::Topology::Face& face, const std::vector<geo::PlaneFrame>& frames) {
    const geo::PlaneFrame& frame = frames[face.frame];
    geo::Box box;
    box.add(frame.toPlane({face.world.minX, face.world.minY}));
    box.add(frame.toPlane({face.world.maxX, face.world.maxY}));
    return box;
}

std::optional<Area> areaOfFaces(const document::Dataset& dataset, const AreaTest& test) {
    const std::span<const geo::Topology::Face> faces = dataset.boundaries->topology->faces();
    Area area;
    area.faces.resize(faces.size());
    area.outlined.resize(faces.size());
    bool isKnown = false;
    for (std::size_t id = 0; id < faces.size(); ++id) {
        area.outlined[id] = test.isNamed(geo::FaceId(id));
        area.faces[id] = test.contains(geo::FaceId(id));
        isKnown = isKnown || area.outlined[id];
        if (!area.faces[id])
            continue;
        area.plane.add(planeBoxOf(faces[id], geo::standardFrames()));
        area.frame = faces[id].frame;
    }
    if (!isKnown)
        return std::nullopt;
    area.plane = area.plane.expanded(kAirAround * std::max(area.plane.width(), area.plane.height()));
    return area;
}

std::optional<Area> areaOfFrame(const QString& key) {
    const std::vector<geo::PlaneFrame>& frames = geo::standardFrames();
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (frames[i].key == key)
            return Area{frames[i].plane, geo::FrameId(i), {}, {}, false};
    }
    return std::nullopt;
}

std::optional<Area> areaOfBox(const QString& corners) {
    std::vector<double> numbers;
    for (const QString& text : corners.split(u',')) {
        bool isNumber = false;
        numbers.push_back(text.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(numbers.back()))
            return std::nullopt;
    }
    if (numbers.size() != 4 || !(numbers[0] < numbers[2] && numbers[1] < numbers[3]))
        return std::nullopt;
    Area area;
    area.plane.add(geo::Coordinate{numbers[0], numbers[1]});
    area.plane.add(geo::Coordinate{numbers[2], numbers[3]});
    return area;
}

} // namespace

std::optional<Area> areaNamed(const QString& name, const document::Dataset& dataset) {
    if (name == QStringLiteral("france"))
        return Area{geo::planeExtent(geo::standardFrames()), std::nullopt, {}, {}, true};
    const QString kind = name.section(u':', 0, 0), code = name.section(u':', 1);
    if (kind == QStringLiteral("frame"))
        return areaOfFrame(code);
    if (kind == QStringLiteral("box"))
        return areaOfBox(code);
    const bool isKind = kind == QStringLiteral("region") || kind == QStringLiteral("dept") ||
                        kind == QStringLiteral("siren") || kind == QStringLiteral("around");
    if (!isKind || code.isEmpty() || !dataset.boundaries || !dataset.boundaries->topology)
        return std::nullopt;
    return areaOfFaces(dataset, AreaTest(dataset, kind, code));
}

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
    const std::optional<Area> area = areaNamed(state.area, dataset);
    if (!area)
        return std::nullopt;
    return map::View::fitting(area->plane, size, pixelRatio, margins);
}

map::Outline outlineOf(const Area& area) {
    constexpr double kWidth = 1.6, kCasing = 3.4; // Points.
    map::Outline outline;
    outline.faces = area.outlined;
    outline.line = {QColor(0x3c, 0x42, 0x4b), kWidth};
    outline.casing = {QColor(Qt::white), kCasing};
    outline.roundAll = true;
    return outline;
}

} // namespace publish
