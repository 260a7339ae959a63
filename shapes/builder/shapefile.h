#pragma once

#include "sources.h"
#include "territories.h"

#include <string>
#include <vector>

namespace shapes {

/// Writes the faces, by SIREN then département, as an ESRI shapefile in degrees (EPSG:4326) with the fields siren, nom,
/// dep and region in UTF-8. The same faces give the same bytes on any day.
void writeShapefile(const Geos& geos, const std::string& path, std::vector<TerritoryFace> faces,
                    const std::vector<TerritoryName>& names);

} // namespace shapes
