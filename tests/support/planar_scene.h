#pragma once

#include "geo/topology.h"
#include "map/render_job.h"
#include "map/scene.h"

#include <cmath>
#include <random>
#include <stdexcept>

namespace support {

using geo::Coordinate;
using Ring = std::vector<Coordinate>;

/// A polygon of one territory, made up: rings without the closing vertex, holes after the exterior ring.
struct Area {
    QString code;
    std::vector<Ring> rings;
    QString departement = {}, region = {};
};

/// Boundaries in Lambert-93 metres, as a file would give them.
inline territory::Boundaries boundariesOf(const std::vector<Area>& areas) {
    territory::Boundaries boundaries;
    boundaries.sources.push_back(
        {QStringLiteral("made-up"), {}, {2154, {}, false}, qint64(areas.size()), qint64(areas.size())});
    for (const Area& area : areas) {
        territory::Boundaries::Feature feature;
        feature.code = feature.name = area.code;
        feature.departement = area.departement;
        feature.region = area.region;
        feature.firstRing = static_cast<std::uint32_t>(boundaries.rings.size());
        feature.ringCount = static_cast<std::uint32_t>(area.rings.size());
        for (const Ring& ring : area.rings) {
            boundaries.rings.push_back({static_cast<std::uint32_t>(boundaries.coordinates.size()),
                                        static_cast<std::uint32_t>(ring.size()), &ring != &area.rings.front()});
            boundaries.coordinates.insert(boundaries.coordinates.end(), ring.begin(), ring.end());
        }
        boundaries.features.push_back(feature);
    }
    return boundaries;
}

inline geo::PlaneFrame frameOf(const QString& key, int epsg, const geo::Box& world, const geo::Box& plane,
                               bool bordered) {
    return {.key = key,
            .title = {},
            .epsg = epsg,
            .world = world,
            .degrees = {-180, -90, 180, 90},
            .plane = plane,
            .bordered = bordered};
}

/// One frame whose plane is its world, about the origin of the made-up areas.
inline std::vector<geo::PlaneFrame> oneFrame() {
    const geo::Box box{0, 6'000'000, 1'000'000, 7'000'000};
    return {frameOf(QStringLiteral("FRA"), 2154, box, box, false)};
}

/// South-west corner of the made-up areas: inside Lambert-93's own area of use.
inline Coordinate origin() {
    return {500'000, 6'500'000};
}

inline std::shared_ptr<const geo::Topology> topologyOf(const territory::Boundaries& boundaries,
                                                       const std::vector<geo::PlaneFrame>& frames = oneFrame()) {
    auto built = geo::buildTopology(boundaries, frames);
    if (!built)
        throw std::runtime_error("made-up boundaries have no topology");
    return std::make_shared<const geo::Topology>(std::move(built->topology));
}

inline std::shared_ptr<const map::Scene> sceneOf(const std::vector<Area>& areas) {
    auto scene = std::make_shared<map::Scene>();
    scene->topology = topologyOf(boundariesOf(areas));
    scene->frames = oneFrame();
    scene->revision = 1;
    return scene;
}

/// A view where the made-up areas' south-west corner stands at the picture's bottom left, `margin` pixels in.
inline map::View viewOnOrigin(QSize size, double metresPerPixel, double margin = 2, double pixelRatio = 1) {
    map::View view;
    view.size = size;
    view.metresPerPixel = metresPerPixel;
    view.pixelRatio = pixelRatio;
    view.centre = {origin().x + (size.width() / 2.0 - margin) * metresPerPixel,
                   origin().y + (size.height() / 2.0 - margin) * metresPerPixel};
    return view;
}

/// columns × rows quadrilaterals `step` metres wide with shaken corners: they share every border exactly and leave no
/// gap.
inline std::vector<Area> shakenGrid(int columns, int rows, double step, unsigned seed = 1) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> shake(-0.35 * step, 0.35 * step);
    std::vector<Coordinate> corners;
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column <= columns; ++column) {
            const bool edge = row == 0 || column == 0 || row == rows || column == columns;
            const double dx = edge ? 0 : shake(random), dy = edge ? 0 : shake(random);
            corners.push_back({origin().x + column * step + dx, origin().y + row * step + dy});
        }
    }
    std::vector<Area> areas;
    const auto corner = [&](int column, int row) {
        return corners[static_cast<std::size_t>(row * (columns + 1) + column)];
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            areas.push_back({QStringLiteral("%1-%2").arg(column).arg(row),
                             {{corner(column, row), corner(column + 1, row), corner(column + 1, row + 1),
                               corner(column, row + 1)}}});
    }
    return areas;
}

/// A rectangle from the origin's corner, metres.
inline Ring rectangle(double left, double bottom, double right, double top) {
    return {{origin().x + left, origin().y + bottom},
            {origin().x + right, origin().y + bottom},
            {origin().x + right, origin().y + top},
            {origin().x + left, origin().y + top}};
}

} // namespace support
