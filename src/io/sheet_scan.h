#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace io {

/// What the XML of a sheet says beyond what GDAL gives: how large it is, before GDAL holds it in memory, and which
/// cells are formulas (GDAL gives their stored result).
struct SheetScan {
    qint64 lines = 0;
    int columns = 0;
    QHash<int, std::vector<int>> formulaLines; ///< By column, from 0; lines from 0, ascending.
};

/// One sheet of an XLSX. `archive`: the workbook as GDAL opens it, its expansion already checked. XML that can't be
/// parsed, or more cells than limits::kMaxCells, is a Problem.
territory::Expected<SheetScan> scanXlsxSheet(const QByteArray& archive, const QString& sheet, const QString& subject);

/// All sheets of an ODS, which GDAL reads whole, by name.
territory::Expected<QHash<QString, SheetScan>> scanOds(const QByteArray& archive, const QString& subject);

} // namespace io
