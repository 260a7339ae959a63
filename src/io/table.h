#pragma once

#include "territory/problem.h"

#include <QStringList>
#include <vector>

namespace io {

/// A table as text, cell by cell: codes keep their leading zeros. CSV (separator, encoding found), XLSX, ODS by GDAL.
struct Table {
    QString path;
    QStringList columns;
    std::vector<QStringList> rows = {}; ///< Each as long as `columns`; an empty cell is an empty string.
    std::vector<int> lines = {};        ///< By row: its line in the file, from 1, as a spreadsheet numbers it.
    /// By column: cells that a workbook computes, here by their stored result. Empty where nothing can be one.
    std::vector<int> formulas = {};

    /// The same for messages; of a table without lines (a layer of points), the row's number.
    int lineOf(std::size_t row) const { return row < lines.size() ? lines[row] : static_cast<int>(row) + 1; }
    /// Index of the first of these names, whatever the case and accents, or -1.
    int column(const QStringList& names) const;
};

/// The usual layout: names on the first line that isn't blank; of a workbook, the first sheet that has rows under
/// several columns. Any other: io/text_table_reader.h.
territory::Expected<Table> readTable(const QString& path);
/// The same from text (a pasted list, a resource already in memory); `name` is what messages call it.
territory::Expected<Table> readTableText(const QString& text, const QString& name);

} // namespace io
