#include "io/ring_appender.h"

#include <cmath>
#include <memory>
#include <ogr_geometry.h>

namespace io {

using territory::Coordinate;

namespace {

// One pass without branches, which the compiler turns into vector instructions: this runs over millions of vertices.
bool measure(const Coordinate* first, const Coordinate* last, Extent& extent) {
    bool good = true;
    Extent seen = extent;
    for (const Coordinate* vertex = first; vertex != last; ++vertex) {
        good &= std::abs(vertex->x) <= RingAppender::kMaxAbsolute; // False for NaN.
        good &= std::abs(vertex->y) <= RingAppender::kMaxAbsolute;
        seen.minX = vertex->x < seen.minX ? vertex->x : seen.minX;
        seen.maxX = vertex->x > seen.maxX ? vertex->x : seen.maxX;
        seen.minY = vertex->y < seen.minY ? vertex->y : seen.minY;
        seen.maxY = vertex->y > seen.maxY ? vertex->y : seen.maxY;
    }
    extent = seen;
    return good;
}

} // namespace

RingAppender::Result RingAppender::append(const OGRGeometry* geometry) {
    Result result;
    if (geometry == nullptr || geometry->IsEmpty())
        return result;
    const std::size_t coordinates = m_boundaries.coordinates.size();
    const std::size_t rings = m_boundaries.rings.size();
    m_bad = m_foreign = false;
    appendAny(*geometry, result);
    if (m_bad) {
        m_boundaries.coordinates.resize(coordinates);
        m_boundaries.rings.resize(rings);
        result.outcome = Outcome::BadCoordinate;
        result.extent = {};
    } else if (m_boundaries.rings.size() > rings) {
        result.outcome = Outcome::Appended;
    } else {
        result.outcome = m_foreign ? Outcome::NotPolygon : Outcome::Empty;
    }
    return result;
}

void RingAppender::appendAny(const OGRGeometry& geometry, Result& result) {
    if (geometry.hasCurveGeometry(TRUE)) {
        const std::unique_ptr<OGRGeometry> linear(geometry.getLinearGeometry());
        if (linear)
            appendAny(*linear, result);
        return;
    }
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPolygon:
    case wkbTriangle:
        appendPolygon(*geometry.toPolygon(), result);
        break;
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        for (const OGRGeometry* part : *geometry.toGeometryCollection())
            appendAny(*part, result);
        break;
    default:
        m_foreign = true;
    }
}

void RingAppender::appendPolygon(const OGRPolygon& polygon, Result& result) {
    const OGRLinearRing* exterior = polygon.getExteriorRing();
    if (exterior == nullptr || !appendRing(*exterior, false, result))
        return; // Holes of nothing are nothing.
    for (int hole = 0; hole < polygon.getNumInteriorRings(); ++hole)
        if (appendRing(*polygon.getInteriorRing(hole), true, result))
            ++result.holes;
}

bool RingAppender::appendRing(const OGRLinearRing& ring, bool hole, Result& result) {
    auto count = static_cast<std::size_t>(ring.getNumPoints());
    if (count > 1 && ring.getX(0) == ring.getX(static_cast<int>(count) - 1) &&
        ring.getY(0) == ring.getY(static_cast<int>(count) - 1))
        --count; // The set closes rings by itself.
    if (count < 3) {
        ++result.droppedRings;
        return false;
    }
    std::vector<Coordinate>& coordinates = m_boundaries.coordinates;
    const std::size_t first = coordinates.size();
    coordinates.resize(first + static_cast<std::size_t>(ring.getNumPoints()));
    ring.getPoints(&coordinates[first].x, sizeof(Coordinate), &coordinates[first].y, sizeof(Coordinate));
    coordinates.resize(first + count);
    m_bad |= !measure(coordinates.data() + first, coordinates.data() + first + count, result.extent);
    m_boundaries.rings.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count), hole});
    return true;
}

} // namespace io
