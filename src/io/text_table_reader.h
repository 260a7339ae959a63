#pragma once

#include "io/table.h"
#include "io/table_layout.h"
#include "territory/progress.h"

#include <stop_token>

namespace io {

/// The rows of a table as its layout says (a whole one, from probeTable()), columns named as the probe names them:
/// text cell by cell, codes with their zeros, a formula cell by its stored result.
territory::Expected<Table> readTable(const QString& path, const TableLayout& layout, std::stop_token stop = {},
                                     const territory::Progress& progress = {});

} // namespace io
