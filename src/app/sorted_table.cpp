#include "app/sorted_table.h"

#include "app/figure_order.h"
#include "app/file_export.h"
#include "app/small_font.h"
#include "app/table_dress.h"
#include "app/table_text.h"
#include "io/csv_writer.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace app {

SortedTable::SortedTable(const QString& name, QWidget* parent)
    : QTableView(parent), m_rows(new FigureRows(this)), m_order(new FigureOrder(*m_rows, this)) {
    setAccessibleName(name);
    setModel(m_order);
    dressTable(*this);
    setSelectionMode(SingleSelection);
}

void SortedTable::setRows(std::vector<FigureRows::Column> columns, std::vector<FigureRows::Row> rows) {
    const bool sameColumns = columns.size() == m_rows->columns().size();
    const int current = currentRow();
    const QScopedValueRollback following(m_following, true);
    m_rows->setRows(std::move(columns), std::move(rows));
    if (!sameColumns)
        fitColumns();
    if (current >= 0)
        setCurrentRow(current);
}

void SortedTable::fitColumns() {
    constexpr int kPadding = 12, kNarrowest = 160, kWidestText = 300, kWidestFigure = 300;
    resizeColumnsToContents();
    for (int column = 0; column < m_order->columnCount(); ++column) {
        const bool isFigure = m_rows->columns()[std::size_t(column)].isFigure;
        const int width = columnWidth(column) + kPadding;
        setColumnWidth(column, isFigure
                                   ? std::min(width, sizedFor(font(), kWidestFigure))
                                   : std::clamp(width, sizedFor(font(), kNarrowest), sizedFor(font(), kWidestText)));
    }
}

void SortedTable::setFilter(const QString& typed) {
    m_order->setFilter(typed);
}

int SortedTable::currentRow() const {
    return m_order->mapToSource(currentIndex()).row();
}

void SortedTable::setCurrentRow(int row) {
    const QModelIndex shown = m_order->mapFromSource(m_rows->index(row, 0));
    const QScopedValueRollback following(m_following, true);
    if (!shown.isValid()) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(shown.siblingAtColumn(std::max(0, currentIndex().column())));
    scrollTo(currentIndex());
}

int SortedTable::shownCount() const {
    return m_order->rowCount();
}

void SortedTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_following && current.row() != previous.row())
        emit currentRowChanged(m_order->mapToSource(current).row());
}

void SortedTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        tabletext::copy(tabletext::headers(*m_order) + u'\n' + tabletext::row(*m_order, currentIndex().row()) + u'\n');
    else
        QTableView::keyPressEvent(event);
}

FigureTable SortedTable::figures() const {
    FigureTable table;
    for (const FigureRows::Column& column : m_rows->columns())
        table.columns << (column.unit.isEmpty() ? column.title
                                                : QStringLiteral("%1 (%2)").arg(column.title, column.unit));
    for (int row = 0; row < m_order->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_order->columnCount(); ++column) {
            const FigureRows::Cell& cell =
                m_rows->cell(m_order->mapToSource(m_order->index(row, column)).row(), column);
            cells << (m_rows->columns()[std::size_t(column)].isFigure ? FigureTable::cell(cell.value) : cell.text);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void SortedTable::exportTo(FileExport& file, const QString& suggestedName) const {
    file.ask(suggestedName, QStringLiteral("csv"), tr("Tableau CSV (*.csv)"), [this]() -> FileExport::Write {
        return [table = figures()](const QString& path) { return io::writeCsv(path, table.columns, table.rows); };
    });
}

QString SortedTable::allAsText() const {
    return tabletext::all(*m_order);
}

} // namespace app
