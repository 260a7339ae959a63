#pragma once

class QTableView;

namespace app {

/// How every table of the window looks and is walked: whole rows, sorted by a click, no grid, one height of row.
void dressTable(QTableView& table);

/// Rows `height` pixels high beside text of 100 %, and higher beside larger text; columns that are not fitted by their
/// header get wider in the same proportion when the text's size changes.
void growWithText(QTableView& table, int height);

} // namespace app
