#pragma once

#include "territory/boundaries.h"

#include <memory>
#include <ogr_geometry.h>

namespace io {

/// The polygons of a feature of boundaries, each with its holes; empty for one without rings.
std::unique_ptr<OGRMultiPolygon> geometryOf(const territory::Boundaries& boundaries,
                                            const territory::Boundaries::Feature& feature);

} // namespace io
