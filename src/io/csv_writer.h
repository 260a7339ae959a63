#pragma once

#include "territory/problem.h"

#include <QStringList>
#include <vector>

namespace io {

/// Writes a UTF-8 CSV by GDAL, whole or not at all (written beside, then renamed). Cells are written as given.
territory::Expected<void> writeCsv(const QString& path, const QStringList& columns,
                                   const std::vector<QStringList>& rows);

/// The same as bytes, for who writes elsewhere.
QByteArray csvText(const QStringList& columns, const std::vector<QStringList>& rows);

/// A number in as many digits as tell it from all others, with a point; an empty cell for NaN.
QString numberCell(double value);

} // namespace io
