#pragma once

#include "io/extent.h"

#include "territory/boundaries.h"

#include <QList>
#include <vector>

class OGRSpatialReference;

namespace io {

/// The declared CRS by its EPSG number where it is one, also where the file's definition carries no authority, as the
/// .prj of ADMIN EXPRESS; else by its WKT.
territory::Crs identifyCrs(const OGRSpatialReference& declared);

/// True when coordinates in this CRS are degrees.
bool isGeographic(const territory::Crs& crs);

/// EPSG numbers of the CRS in which these coordinates would be in France, likeliest first. One answer: it can be taken.
QList<int> plausibleCrs(const std::vector<Extent>& features);

/// « Lambert-93 (EPSG:2154) »
QString crsName(const territory::Crs& crs);

} // namespace io
