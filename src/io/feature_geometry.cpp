#include "io/feature_geometry.h"

#include <span>

namespace io {

using territory::Boundaries;

namespace {

std::unique_ptr<OGRLinearRing> ringOf(const Boundaries& boundaries, const Boundaries::Ring& ring) {
    auto line = std::make_unique<OGRLinearRing>();
    line->setNumPoints(int(ring.count) + 1);
    for (std::uint32_t i = 0; i <= ring.count; ++i) {
        const territory::Coordinate& vertex = boundaries.coordinates[ring.first + i % ring.count];
        line->setPoint(int(i), vertex.x, vertex.y);
    }
    return line;
}

} // namespace

std::unique_ptr<OGRMultiPolygon> geometryOf(const Boundaries& boundaries, const Boundaries::Feature& feature) {
    auto all = std::make_unique<OGRMultiPolygon>();
    std::unique_ptr<OGRPolygon> polygon;
    for (const Boundaries::Ring& ring : std::span(boundaries.rings).subspan(feature.firstRing, feature.ringCount)) {
        if (polygon && !ring.hole)
            all->addGeometryDirectly(polygon.release());
        if (!polygon)
            polygon = std::make_unique<OGRPolygon>();
        polygon->addRingDirectly(ringOf(boundaries, ring).release());
    }
    if (polygon)
        all->addGeometryDirectly(polygon.release());
    return all;
}

} // namespace io
