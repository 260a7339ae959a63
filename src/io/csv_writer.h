#pragma once

#include "territory/problem.h"

#include <QStringList>
#include <vector>

namespace io {

/// Writes a UTF-8 CSV by GDAL, whole or not at all. The one way of every table out of the program, so that the one
/// place that keeps spreadsheets from running what a stranger wrote (a territory's name, a source, a reason): a text
/// that begins as a formula gets an apostrophe before it, numbers stay as they are. After OWASP, « CSV Injection ».
territory::Expected<void> writeCsv(const QString& path, const QStringList& columns,
                                   const std::vector<QStringList>& rows);

/// The same as bytes, for who writes elsewhere.
QByteArray csvText(const QStringList& columns, const std::vector<QStringList>& rows);

/// A number in as many digits as tell it from all others, with a point; an empty cell for NaN.
QString numberCell(double value);

} // namespace io
