#pragma once

#include "io/table.h"

namespace io {

/// The points of a GeoJSON, GeoPackage or FlatGeobuf file as a table: its columns, then `longitude` and `latitude` in
/// degrees (WGS 84), empty where a feature is no point. A column of either name in the file gives way to the geometry.
territory::Expected<Table> readPointTable(const QString& path);

} // namespace io
