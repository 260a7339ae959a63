#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>

namespace io {

/// GDAL asks a GeoPackage's own tables (gpkg_…) as soon as it opens one. Where one of them is a view it would run a
/// program of the author's, that may never end: refused before GDAL sees it. `path` as GDAL opens it, on the disk or in
/// its memory; `subject` is what messages call it. What isn't SQLite at all is left to GDAL to say.
territory::Expected<void> checkGeoPackage(const QByteArray& path, const QString& subject);

} // namespace io
