#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>
#include <ogrsf_frmts.h>

namespace io {

/// Opens, read-only and by that driver alone, what GDAL calls `path`: a plain local file or one in memory, never an
/// address. `options` are the driver's own, null-terminated, may be null. Null when it can't: the session has GDAL's
/// words.
GDALDatasetUniquePtr openVector(const QByteArray& path, const char* driver, const char* const* options = nullptr);

/// Refuses what is no plain readable local file with content: a folder, an absence, an address, nothing in it.
/// Resources
/// (":/…") pass.
territory::Expected<void> checkPlainFile(const QString& path);

/// Reads a whole file or resource of at most `limit` bytes.
territory::Expected<QByteArray> readWhole(const QString& path, qint64 limit);

} // namespace io
