#pragma once

#include "io/table.h"

namespace io {

/// The points of a GeoJSON, GeoPackage or FlatGeobuf file as a table: its columns, then `longitude` and `latitude` in
/// degrees (WGS 84), empty where a feature is no point. A column of either name in the file gives way to the geometry.
territory::Expected<Table> readPointTable(const QString& path);

/// By the file's extension: GeoJSON, GeoPackage, FlatGeobuf or shapefile.
bool isPointLayer(const QString& path);

} // namespace io
