#pragma once

#include <memory>
#include <ogr_geometry.h>
#include <span>

namespace io {

/// The geometry in a GeoPackage's blob (OGC 12-128r15, clause 2.1.3: a header, then well-known binary). Null for what
/// isn't one.
std::unique_ptr<OGRGeometry> geometryOf(std::span<const unsigned char> blob);

} // namespace io
