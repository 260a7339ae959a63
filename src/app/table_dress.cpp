#include "app/table_dress.h"

#include <QHeaderView>
#include <QTableView>

namespace app {

void dressTable(QTableView& table) {
    constexpr int kRow = 28;
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSortingEnabled(true);
    table.sortByColumn(0, Qt::AscendingOrder);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRow);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

} // namespace app
