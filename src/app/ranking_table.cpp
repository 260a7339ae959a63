#include "app/ranking_table.h"

#include "app/ranking_model.h"
#include "app/ranking_order.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;

RankingTable::RankingTable(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , m_document(document)
    , m_model(new RankingModel(document, appearance, this))
    , m_order(new RankingOrder(*m_model, this)) {
    setAccessibleName(tr("Tableau des territoires"));
    // A view whose current row goes away takes the next one: here that would choose another territory. Connected before
    // the model is set, so that it comes before what the view does itself.
    connect(m_order, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    setModel(m_order);
    connect(m_order, &QAbstractItemModel::rowsRemoved, this, [this] { m_following = false; });
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(30);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(200);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset) {
            fitColumns();
            emit shownCountChanged();
        }
        if (changes & (Change::Dataset | Change::Selection))
            followSelection();
    });
    connect(this, &QTableView::doubleClicked, this, &RankingTable::goToCurrent);
}

void RankingTable::fitColumns() {
    constexpr int kName = 320;
    resizeColumnsToContents();
    setColumnWidth(RankingModel::Name, kName);
}

void RankingTable::setFilter(const QString& typed) {
    m_order->setFilter(typed);
    followSelection();
    emit shownCountChanged();
}

int RankingTable::shownCount() const {
    return m_order->rowCount();
}

QString RankingTable::codeOf(const QModelIndex& index) const {
    const int territory = m_order->mapToSource(index).row();
    return territory < 0 ? QString() : m_document.dataset()->territories[static_cast<std::size_t>(territory)].code;
}

void RankingTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_following || !current.isValid() || current.row() == previous.row())
        return;
    m_document.navigate([code = codeOf(current)](document::MapState& state) { state.selection = code; });
}

void RankingTable::followSelection() {
    const int selected = m_document.selectedTerritory();
    const QModelIndex row = selected < 0 ? QModelIndex() : m_order->mapFromSource(m_model->index(selected, 0));
    if (row.isValid() && row.row() == currentIndex().row() && selectionModel()->hasSelection())
        return;
    m_following = true;
    if (row.isValid()) {
        // In the column where the reader is, so that the table does not jump sideways.
        setCurrentIndex(row.siblingAtColumn(std::max(0, currentIndex().column())));
        scrollTo(currentIndex());
    } else {
        selectionModel()->clear();
    }
    m_following = false;
}

void RankingTable::goToCurrent() {
    if (!currentIndex().isValid())
        return;
    m_document.navigate([code = codeOf(currentIndex())](document::MapState& state) {
        state.selection = code;
        state.view = {.area = u"siren:"_s + code};
    });
}

void RankingTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(headersAsText() + u'\n' + rowAsText(currentIndex().row()) + u'\n');
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goToCurrent();
    else
        QTableView::keyPressEvent(event);
}

QString RankingTable::rowAsText(int row) const {
    QStringList cells;
    for (int column = 0; column < m_order->columnCount(); ++column)
        cells << m_order->index(row, column).data().toString();
    return cells.join(u'\t');
}

QString RankingTable::headersAsText() const {
    QStringList headers;
    for (int column = 0; column < m_order->columnCount(); ++column)
        headers << m_order->headerData(column, Qt::Horizontal).toString();
    return headers.join(u'\t');
}

QString RankingTable::allAsText() const {
    QString text = headersAsText() + u'\n';
    for (int row = 0; row < m_order->rowCount(); ++row)
        text += rowAsText(row) + u'\n';
    return text;
}

} // namespace app
