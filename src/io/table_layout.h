#pragma once

#include <QChar>
#include <QString>

namespace io {

/// Where the cells of a table lie in a file. What is empty or −1 is found by probeTable().
struct TableLayout {
    QString sheet;      ///< Of a workbook.
    int headerRow = -1; ///< Line of the column names, from 0, in the sheet or the text file.
    int unitRows = -1;  ///< Lines between the header and the first row (units, numbers of columns): 0 or more.
    QChar separator;    ///< Of a text file.
    QString encoding;   ///< The same: "UTF-8", "windows-1252"…
    QChar decimal;      ///< '.' or ','.
    friend bool operator==(const TableLayout&, const TableLayout&) = default;
};

} // namespace io
