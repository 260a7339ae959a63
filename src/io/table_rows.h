#pragma once

#include "io/table.h"
#include "io/table_layout.h"
#include "territory/progress.h"

#include <stop_token>

namespace io {

class TableLines;

bool isBlank(const QStringList& cells);

int usedCells(const QStringList& cells); ///< Up to the last one that isn't empty.

/// Names of `count` columns as the line of the header gives them: distinct, « Colonne 3 » where the header is empty.
QStringList columnNames(const QStringList& headerCells, int count);

/// Rows under header and units of an open table, blank ones left out; as many columns as header and rows fill.
territory::Expected<Table> rowsOf(TableLines& lines, const TableLayout& layout, const std::stop_token& stop,
                                  const territory::Progress& progress);

} // namespace io
