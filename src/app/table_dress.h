#pragma once

class QTableView;

namespace app {

/// How every table of the window looks and is walked: whole rows, sorted by a click, no grid, one height of row.
void dressTable(QTableView& table);

} // namespace app
