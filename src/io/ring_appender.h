#pragma once

#include "io/extent.h"

#include "territory/boundaries.h"

class OGRGeometry;
class OGRLinearRing;
class OGRPolygon;

namespace io {

/// Copies the rings of GDAL geometries to the end of the flat arrays of one set of boundaries.
class RingAppender {
public:
    /// Beyond this, metres are no place on Earth: half its girth is 20,037,508 m.
    static constexpr double kMaxAbsolute = 2.1e7;

    explicit RingAppender(territory::Boundaries& boundaries) : m_boundaries(boundaries) {}

    enum class Outcome {
        Appended,
        Empty,         ///< No ring of three vertices or more: nothing was added.
        NotPolygon,    ///< A point or a line: nothing was added.
        BadCoordinate, ///< NaN, infinite or beyond kMaxAbsolute: nothing was added.
    };
    struct Result {
        Outcome outcome = Outcome::Empty;
        Extent extent; ///< Empty unless something was appended.
        int holes = 0;
        int droppedRings = 0; ///< Of fewer than three vertices: no area.
    };
    /// A null geometry is an empty one. Curves are approached by segments, as GDAL does by default (4° a step).
    Result append(const OGRGeometry* geometry);

private:
    void appendAny(const OGRGeometry& geometry, Result& result);
    void appendPolygon(const OGRPolygon& polygon, Result& result);
    bool appendRing(const OGRLinearRing& ring, bool hole, Result& result);
    territory::Boundaries& m_boundaries;
    bool m_bad = false;
    bool m_foreign = false; ///< Something met was neither polygon nor collection.
};

} // namespace io
