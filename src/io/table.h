#pragma once

#include "territory/problem.h"

#include <QStringList>
#include <vector>

namespace io {

/// A table as text, cell by cell: codes keep their leading zeros. CSV (separator, encoding found), XLSX, ODS by GDAL.
struct Table {
    QString path;
    QStringList columns;
    std::vector<QStringList> rows; ///< Each as long as `columns`; an empty cell is an empty string.

    /// Index of the first of these names, whatever the case and accents, or -1.
    int column(const QStringList& names) const;
};

territory::Expected<Table> readTable(const QString& path);
/// The same from text (a pasted list, a resource already in memory); `name` is what messages call it.
territory::Expected<Table> readTableText(const QString& text, const QString& name);

} // namespace io
