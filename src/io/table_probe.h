#pragma once

#include "io/table_layout.h"
#include "territory/problem.h"

#include <QStringList>
#include <optional>
#include <stop_token>
#include <vector>

namespace io {

/// What a column seems to hold.
enum class ColumnContent { TerritoryCode, CommuneCode, Name, Number, Category, Text, Empty };

struct ProbedColumn {
    QString name; ///< As in the header; « Colonne 3 » where it is empty there. Names are distinct.
    QString unit; ///< From a units line; may be empty.
    ColumnContent content = ColumnContent::Text;
    int present = 0;        ///< Rows that have a value,
    int notNumbers = 0;     ///< of which not numbers (Number: taken as missing),
    int formulas = 0;       ///< Cells that a workbook computes (their stored result counts) or that begin as a formula.
    QStringList categories; ///< Of Category, at most 30, most frequent first.
};

/// A table before it is read: what was found, with enough of it to be shown and corrected.
struct TableProbe {
    QStringList sheets; ///< Of a workbook, as they follow; empty for text.
    /// Whole: found, or as corrected. Its decimal mark stays null where the cells don't agree on one, and for workbooks
    /// (whose numbers have none): each cell then tells by itself.
    TableLayout layout;
    std::vector<QStringList> firstLines; ///< The first 40 lines of the sheet as they stand, from line 0.
    std::vector<ProbedColumn> columns;
    int rows = 0;           ///< After header and units.
    int codeColumn = -1;    ///< Best guess, −1 = none fits.
    bool byCommune = false; ///< The code column holds communes' codes.
};

/// CSV (and TSV, TXT), XLSX, ODS by GDAL. `corrected`: what the user chose; the rest is found. A picture renamed, a
/// workbook that expands beyond what is sensible, a line of hundreds of megabytes: a Problem that names the cause.
/// Where several sheets hold a table, the last one is proposed (yearly sheets come in order). Any thread.
territory::Expected<TableProbe> probeTable(const QString& path, const TableLayout& corrected = {},
                                           std::stop_token stop = {});

} // namespace io
