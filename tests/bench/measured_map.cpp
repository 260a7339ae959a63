#include "measured_map.h"

#include "geo/topology.h"
#include "io/boundaries_reader.h"

#include <array>
#include <random>

namespace bench {

namespace {

constexpr std::array<QRgb, 7> kClasses{0xFFFFFFE5, 0xFFE6F1C8, 0xFFC1E3BF, 0xFF85CBBB,
                                       0xFF4AADB4, 0xFF2A86A6, 0xFF2B5F8F};

map::Outline outlineOf(std::size_t faces, QColor colour, double width, double casing) {
    map::Outline outline;
    outline.faces.assign(faces, false);
    outline.line = {colour, width};
    outline.casing = {Qt::white, casing};
    return outline;
}

/// As many marks as the real list has: an EPCI in twenty is a zone rouge, one in a hundred a probable one. Communes are
/// marked in blocks, as files list those of an EPCI near one another.
map::Style makeStyle(std::size_t faces) {
    std::mt19937 random(27'06'2025);
    map::Style style;
    style.background = 0xFFF4F6F8;
    map::Outline retained = outlineOf(faces, QColor(0xce, 0x0f, 0x1c), 1.4, 3), probable = retained;
    probable.dash = 2.5;
    constexpr std::size_t kEpci = 1255;
    unsigned long lot = 0;
    for (std::size_t face = 0; face < faces; ++face) {
        if (face == 0 || face * kEpci / faces != (face - 1) * kEpci / faces)
            lot = random() % 100;
        style.fill.push_back(lot == 99 ? 0xFFD8DBDF : kClasses[random() % kClasses.size()]);
        style.pattern.push_back(lot < 5 ? map::Pattern::Hatch : lot == 99 ? map::Pattern::Dots : map::Pattern::None);
        retained.faces[face] = lot < 5;
        probable.faces[face] = lot == 5;
    }
    map::Outline selected = outlineOf(faces, QColor(0x1a, 0x1a, 0x1e), 2, 4);
    selected.faces[faces / 2] = true;
    style.outlines = {probable, retained, selected};
    style.territoryBorder = {QColor(90, 98, 110), 0.8};
    style.departementBorder = {QColor(90, 98, 110), 1};
    style.regionBorder = {QColor(60, 66, 76), 1.2};
    style.coast = {QColor(90, 98, 110), 0.8};
    return style;
}

} // namespace

map::View MeasuredMap::nationalView(double pixelRatio) const {
    const QSize size(static_cast<int>(1920 * pixelRatio), static_cast<int>(1080 * pixelRatio));
    const double margin = 12 * pixelRatio;
    return map::View::fitting(geo::planeExtent(scene->frames), size, pixelRatio, {margin, margin, margin, margin});
}

std::shared_ptr<const MeasuredMap> loadMap(const QString& path) {
    const auto reading = io::readBoundaries({path});
    if (!reading)
        return nullptr;
    auto built = geo::buildTopology(reading->boundaries);
    if (!built)
        return nullptr;
    auto scene = std::make_shared<map::Scene>();
    scene->topology = std::make_shared<const geo::Topology>(std::move(built->topology));
    scene->frames = geo::standardFrames();
    auto measured = std::make_shared<MeasuredMap>();
    measured->locator = std::make_shared<const geo::FaceLocator>(scene->topology);
    measured->style = makeStyle(scene->topology->faces().size());
    measured->scene = std::move(scene);
    return measured;
}

} // namespace bench
