#include "app/plan_table.h"

#include "app/plan_order.h"
#include "app/plan_rows.h"
#include "app/small_font.h"
#include "app/table_dress.h"
#include "app/table_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace app {

PlanTable::PlanTable(const QString& name, PlanRows& rows, QWidget* parent)
    : QTableView(parent), m_rows(rows), m_order(new PlanOrder(rows, this)) {
    setAccessibleName(name);
    waitForRemovals();
    dressTable(*this);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { emit opened(idAt(index)); });
    // Once there is something to fit to; then widths are the person's.
    const auto fitFirst = [this] {
        if (m_isFitted || m_order->rowCount() == 0)
            return;
        m_isFitted = true;
        fitColumns();
    };
    connect(m_order, &QAbstractItemModel::modelReset, this, fitFirst);
    connect(m_order, &QAbstractItemModel::rowsInserted, this, fitFirst);
    fitColumns();
}

/// Qt moves the current row while the removed ones are still half there: a filter set then breaks the model. Our hooks
/// come before the views' and after them.
void PlanTable::waitForRemovals() {
    connect(m_order, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { ++m_removals; });
    setModel(m_order);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (--m_removals == 0 && std::exchange(m_hasMoved, false))
            emit currentIdChanged(currentId());
    });
}

void PlanTable::fitColumns() {
    constexpr int kPadding = 28, kNarrowest = 64, kWidest = 260;
    horizontalHeader()->setResizeContentsPrecision(100);
    resizeColumnsToContents();
    for (int column = 0; column < m_order->columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column) + kPadding, sizedFor(font(), kNarrowest),
                                          sizedFor(font(), kWidest)));
}

QUuid PlanTable::idAt(const QModelIndex& index) const {
    const int row = m_order->mapToSource(index).row();
    return row < 0 ? QUuid() : m_rows.idAt(row);
}

QUuid PlanTable::currentId() const {
    return idAt(currentIndex());
}

void PlanTable::setCurrentId(const QUuid& id) {
    const int row = m_rows.rowOf(id);
    const QModelIndex shown = m_order->mapFromSource(m_rows.index(row, 0));
    if (row < 0 || !shown.isValid())
        return selectionModel()->clear();
    setCurrentIndex(shown.siblingAtColumn(std::max(0, currentIndex().column())));
    scrollTo(currentIndex());
}

std::vector<QUuid> PlanTable::selectedIds() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<QUuid> ids;
    for (const QModelIndex& row : rows)
        ids.push_back(idAt(row));
    return ids;
}

int PlanTable::shownCount() const {
    return m_order->rowCount();
}

void PlanTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    if (m_removals > 0)
        m_hasMoved = true;
    else
        emit currentIdChanged(idAt(current));
}

void PlanTable::copySelected() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text = tabletext::headers(*m_order) + u'\n';
    for (const QModelIndex& row : rows)
        text += tabletext::row(*m_order, row.row()) + u'\n';
    tabletext::copy(text);
}

void PlanTable::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) && !selectedIds().empty())
        copySelected();
    else if (opens && state() != EditingState && currentIndex().isValid())
        emit opened(currentId());
    else if (event->matches(QKeySequence::Delete) && !selectedIds().empty())
        emit removalWanted(selectedIds());
    else
        QTableView::keyPressEvent(event);
}

} // namespace app
