#pragma once

#include "io/table_layout.h"

#include <QStringList>
#include <vector>

namespace io {

/// Where a table begins among its first lines.
struct TableShape {
    int headerRow = -1;  ///< −1: no line with a name.
    int unitRows = 0;    ///< Between the header and the first row.
    int codeColumn = -1; ///< Whose cells are codes of communes or of territories; −1 = none.
};

/// Found from the first lines of a sheet, all as long as each other. The first row is the first one of a run of codes;
/// the header is the last line above it that names that column (INSEE sets a line of technical names under the long
/// ones). Without codes, the header is the first line as full as most of those under it. What `corrected` says isn't
/// searched for.
TableShape shapeOf(const std::vector<QStringList>& lines, const TableLayout& corrected);

/// The mark of decimals of a text's cells: ',' or '.'; null where both stand or none does, so that each cell tells.
class DecimalMark {
public:
    void note(const QString& cell);
    QChar found() const;

private:
    int m_commas = 0, m_points = 0;
};

} // namespace io
