#pragma once

#include <geos_c.h>

#include <memory>
#include <span>
#include <vector>

namespace shapes {

/// A point of the plane. In this program, coordinates are whole numbers of grid steps (see kStepsPerDegree).
struct Point {
    double x = 0, y = 0;
};

/// All coordinates are longitudes and latitudes (WGS 84) counted in steps of 1e-5°, about one metre: on whole numbers,
/// two sides of a border have exactly the same vertices.
constexpr double kStepsPerDegree = 1e5;

struct GeometryDelete {
    GEOSContextHandle_t context = nullptr;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryDelete>;

struct PreparedDelete {
    GEOSContextHandle_t context = nullptr;
    void operator()(const GEOSPreparedGeometry* geometry) const { GEOSPreparedGeom_destroy_r(context, geometry); }
};
using Prepared = std::unique_ptr<const GEOSPreparedGeometry, PreparedDelete>;

/// A GEOS context and the few operations that this program needs. They throw std::runtime_error with GEOS's message.
class Geos {
public:
    Geos();
    ~Geos();
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    Geometry line(std::span<const Point> points) const;
    Geometry point(Point point) const;
    Geometry polygon(std::span<const Point> ring, std::vector<Geometry> holes) const;
    Geometry ring(std::span<const Point> points) const;
    Geometry collection(std::vector<Geometry> parts, int type = GEOS_GEOMETRYCOLLECTION) const;
    Geometry clone(const GEOSGeometry* geometry) const;

    /// Lines cut at every crossing, vertices rounded to the grid.
    Geometry noded(const GEOSGeometry* lines) const;
    Geometry lineMerged(const GEOSGeometry* lines) const;
    /// Fewer vertices, no farther than `tolerance` from the original; lines don't come to cross.
    Geometry simplified(const GEOSGeometry* lines, double tolerance) const;
    std::vector<Geometry> polygonized(const GEOSGeometry* nodedLines) const;
    /// Voronoi cells of points, inside the box of `extent`.
    std::vector<Geometry> voronoiCells(const GEOSGeometry* points, const GEOSGeometry* extent) const;
    Geometry unionOf(const GEOSGeometry* geometry) const;
    /// Union of polygons whose common edges match exactly; no vertex is moved or dropped.
    Geometry coverageUnion(const GEOSGeometry* polygons) const;
    Geometry intersection(const GEOSGeometry* a, const GEOSGeometry* b) const;
    Geometry buffered(const GEOSGeometry* geometry, double distance) const;
    Geometry boundary(const GEOSGeometry* geometry) const;
    /// Every abscissa multiplied by `factor`.
    Geometry scaledX(const GEOSGeometry* geometry, double factor) const;

    Prepared prepared(const GEOSGeometry* geometry) const;
    bool contains(const GEOSPreparedGeometry* area, Point point) const;
    bool isValid(const GEOSGeometry* geometry) const;
    double area(const GEOSGeometry* geometry) const;
    double distance(const GEOSGeometry* a, const GEOSGeometry* b) const;
    Point pointInside(const GEOSGeometry* geometry) const;

    std::vector<const GEOSGeometry*> parts(const GEOSGeometry* geometry) const;
    /// A polygon's rings, the outer one first, closed.
    std::vector<std::vector<Point>> rings(const GEOSGeometry* polygon) const;
    std::vector<Point> vertices(const GEOSGeometry* lineOrRing) const;

private:
    Geometry own(GEOSGeometry* geometry) const;
    GEOSGeometry* coordinatesOf(std::span<const Point> points, bool closed) const;
    GEOSContextHandle_t m_context;
};

} // namespace shapes
