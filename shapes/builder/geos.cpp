#include "geos.h"

#include <stdexcept>
#include <string>

namespace shapes {

namespace {
// GEOS reports through a callback of its context; the message of the last failure is kept for the exception.
thread_local std::string lastError;
void keepError(const char* message, void*) {
    lastError = message;
}
} // namespace

Geos::Geos() : m_context(GEOS_init_r()) {
    GEOSContext_setErrorMessageHandler_r(m_context, keepError, nullptr);
}

Geos::~Geos() {
    GEOS_finish_r(m_context);
}

Geometry Geos::own(GEOSGeometry* geometry) const {
    if (!geometry)
        throw std::runtime_error("GEOS: " + lastError);
    return Geometry(geometry, GeometryDelete{m_context});
}

GEOSGeometry* Geos::coordinatesOf(std::span<const Point> points, bool closed) const {
    GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(m_context, static_cast<unsigned>(points.size()), 2);
    for (unsigned i = 0; i < points.size(); ++i)
        GEOSCoordSeq_setXY_r(m_context, sequence, i, points[i].x, points[i].y);
    return closed ? GEOSGeom_createLinearRing_r(m_context, sequence) : GEOSGeom_createLineString_r(m_context, sequence);
}

Geometry Geos::line(std::span<const Point> points) const {
    return own(coordinatesOf(points, false));
}

Geometry Geos::ring(std::span<const Point> points) const {
    return own(coordinatesOf(points, true));
}

Geometry Geos::point(Point point) const {
    return own(GEOSGeom_createPointFromXY_r(m_context, point.x, point.y));
}

Geometry Geos::polygon(std::span<const Point> outer, std::vector<Geometry> holes) const {
    std::vector<GEOSGeometry*> raw;
    for (Geometry& hole : holes)
        raw.push_back(hole.release());
    return own(
        GEOSGeom_createPolygon_r(m_context, ring(outer).release(), raw.data(), static_cast<unsigned>(raw.size())));
}

Geometry Geos::collection(std::vector<Geometry> parts, int type) const {
    std::vector<GEOSGeometry*> raw;
    for (Geometry& part : parts)
        raw.push_back(part.release());
    return own(GEOSGeom_createCollection_r(m_context, type, raw.data(), static_cast<unsigned>(raw.size())));
}

Geometry Geos::clone(const GEOSGeometry* geometry) const {
    return own(GEOSGeom_clone_r(m_context, geometry));
}

Geometry Geos::noded(const GEOSGeometry* lines) const {
    return own(GEOSUnaryUnionPrec_r(m_context, lines, 1.0));
}

Geometry Geos::lineMerged(const GEOSGeometry* lines) const {
    return own(GEOSLineMerge_r(m_context, lines));
}

Geometry Geos::simplified(const GEOSGeometry* lines, double tolerance) const {
    return own(GEOSTopologyPreserveSimplify_r(m_context, lines, tolerance));
}

std::vector<Geometry> Geos::polygonized(const GEOSGeometry* nodedLines) const {
    const Geometry faces = own(GEOSPolygonize_r(m_context, &nodedLines, 1));
    std::vector<Geometry> polygons;
    for (const GEOSGeometry* face : parts(faces.get()))
        polygons.push_back(clone(face));
    return polygons;
}

std::vector<Geometry> Geos::voronoiCells(const GEOSGeometry* points, const GEOSGeometry* extent) const {
    const Geometry diagram = own(GEOSVoronoiDiagram_r(m_context, points, extent, 0.0, 0));
    std::vector<Geometry> cells;
    for (const GEOSGeometry* cell : parts(diagram.get()))
        cells.push_back(clone(cell));
    return cells;
}

Geometry Geos::unionOf(const GEOSGeometry* geometry) const {
    return own(GEOSUnaryUnion_r(m_context, geometry));
}

Geometry Geos::coverageUnion(const GEOSGeometry* polygons) const {
    return own(GEOSCoverageUnion_r(m_context, polygons));
}

Geometry Geos::intersection(const GEOSGeometry* a, const GEOSGeometry* b) const {
    return own(GEOSIntersection_r(m_context, a, b));
}

Geometry Geos::buffered(const GEOSGeometry* geometry, double distance) const {
    return own(GEOSBuffer_r(m_context, geometry, distance, 4));
}

Geometry Geos::boundary(const GEOSGeometry* geometry) const {
    return own(GEOSBoundary_r(m_context, geometry));
}

Geometry Geos::scaledX(const GEOSGeometry* geometry, double factor) const {
    const auto scale = [](double* x, double*, void* by) {
        *x *= *static_cast<double*>(by);
        return 1;
    };
    return own(GEOSGeom_transformXY_r(m_context, geometry, scale, &factor));
}

Prepared Geos::prepared(const GEOSGeometry* geometry) const {
    return Prepared(GEOSPrepare_r(m_context, geometry), PreparedDelete{m_context});
}

bool Geos::contains(const GEOSPreparedGeometry* area, Point location) const {
    return GEOSPreparedIntersects_r(m_context, area, point(location).get()) == 1;
}

bool Geos::isValid(const GEOSGeometry* geometry) const {
    return GEOSisValid_r(m_context, geometry) == 1;
}

double Geos::area(const GEOSGeometry* geometry) const {
    double value = 0;
    GEOSArea_r(m_context, geometry, &value);
    return value;
}

double Geos::distance(const GEOSGeometry* a, const GEOSGeometry* b) const {
    double value = 0;
    GEOSDistance_r(m_context, a, b, &value);
    return value;
}

Point Geos::pointInside(const GEOSGeometry* geometry) const {
    const Geometry inside = own(GEOSPointOnSurface_r(m_context, geometry));
    Point result;
    GEOSGeomGetX_r(m_context, inside.get(), &result.x);
    GEOSGeomGetY_r(m_context, inside.get(), &result.y);
    return result;
}

std::vector<const GEOSGeometry*> Geos::parts(const GEOSGeometry* geometry) const {
    std::vector<const GEOSGeometry*> result;
    for (int i = 0; i < GEOSGetNumGeometries_r(m_context, geometry); ++i)
        result.push_back(GEOSGetGeometryN_r(m_context, geometry, i));
    return result;
}

std::vector<std::vector<Point>> Geos::rings(const GEOSGeometry* polygon) const {
    std::vector<std::vector<Point>> result{vertices(GEOSGetExteriorRing_r(m_context, polygon))};
    for (int i = 0; i < GEOSGetNumInteriorRings_r(m_context, polygon); ++i)
        result.push_back(vertices(GEOSGetInteriorRingN_r(m_context, polygon, i)));
    return result;
}

std::vector<Point> Geos::vertices(const GEOSGeometry* lineOrRing) const {
    const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(m_context, lineOrRing);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(m_context, sequence, &size);
    std::vector<Point> result(size);
    for (unsigned i = 0; i < size; ++i)
        GEOSCoordSeq_getXY_r(m_context, sequence, i, &result[i].x, &result[i].y);
    return result;
}

} // namespace shapes
