#include "app/ranking_table.h"

#include "app/brushing.h"
#include "app/figures.h"
#include "app/moves_flash.h"
#include "app/ranking_delegate.h"
#include "app/ranking_model.h"
#include "app/small_font.h"
#include "app/table_dress.h"
#include "app/table_text.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;

namespace {
const QString kHiddenKey = u"table/hiddenColumns"_s;
}

RankingTable::RankingTable(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , m_document(document)
    , m_model(new RankingModel(document, appearance, this))
    , m_gesture(document)
    , m_delegate(new RankingDelegate(appearance, this))
    , m_hidden(QSettings().value(kHiddenKey).toStringList()) {
    setAccessibleName(tr("Tableau des territoires"));
    setAccessibleDescription(tr("Espace : mettre la ligne dans la sélection ou l’en retirer. Maj et flèches : étendre. "
                                "Ctrl+A : sélectionner les lignes affichées. Entrée : y aller."));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    sortByColumn(RankingCells::Rank, Qt::AscendingOrder);
    verticalHeader()->hide();
    growWithText(*this, 30);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(200);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    addCommands();
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &RankingTable::openHeaderMenu);
    connect(&m_document, &document::Document::changed, this, &RankingTable::take);
    connect(this, &QTableView::doubleClicked, this, &RankingTable::goToCurrent);
    if (m_document.dataset())
        take(Change::Dataset);
}

void RankingTable::setFlash(const MovesFlash* flash) {
    m_delegate->setFlash(flash);
    connect(flash, &MovesFlash::changed, viewport(), qOverload<>(&QWidget::update));
}

void RankingTable::addCommands() {
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, auto act) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Aller à ce territoire"), [this] { goToCurrent(); });
    add(tr("Sélectionner les lignes affichées"), [this] { brushShown(); });
    add(tr("Copier le tableau"), [this] { tabletext::copy(allAsText()); });
}

// What the document says.

void RankingTable::take(document::Changes changes) {
    // Other territories are read at once: all that asks for rows counts on them. The rest waits to be seen.
    m_missed |= changes;
    if (isVisible() || changes & Change::Dataset)
        catchUp();
}

void RankingTable::catchUp() {
    const document::Changes changes = std::exchange(m_missed, {});
    m_following = true; // rows that go away choose no other territory
    m_model->follow(changes);
    m_following = false;
    if (changes & Change::Dataset)
        fitColumns();
    if (changes & (Change::Dataset | Change::Robustness))
        showChosenColumns();
    if (changes & (Change::Dataset | Change::Results | Change::Robustness | Change::Selection))
        followSelection();
    if (changes & (Change::Dataset | Change::Results | Change::Robustness))
        emit shownCountChanged();
}

void RankingTable::showEvent(QShowEvent* event) {
    catchUp();
    QTableView::showEvent(event);
}

void RankingTable::fitColumns() {
    constexpr int kName = 320;
    resizeColumnsToContents();
    setColumnWidth(RankingCells::Name, sizedFor(font(), kName));
}

void RankingTable::followSelection() {
    const int row = m_model->rowOf(m_document.selectedTerritory());
    if (row >= 0 && row == currentIndex().row() && selectionModel()->hasSelection())
        return;
    m_following = true;
    if (row >= 0) {
        // In the column where the reader is, so that the table does not jump sideways.
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
        scrollTo(currentIndex());
    } else {
        selectionModel()->clear();
    }
    m_following = false;
}

// Columns and rows shown.

void RankingTable::setFilter(const QString& typed) {
    m_following = true;
    m_model->setText(typed);
    m_following = false;
    followSelection();
    emit shownCountChanged();
}

void RankingTable::setColumnFilter(const QString& columnKey, const ColumnFilter& filter) {
    m_following = true;
    m_model->setFilter(columnKey, filter);
    m_following = false;
    followSelection();
    emit shownCountChanged();
}

void RankingTable::clearColumnFilters() {
    m_following = true;
    m_model->clearFilters();
    m_following = false;
    followSelection();
    emit shownCountChanged();
}

int RankingTable::shownCount() const {
    return m_model->rowCount();
}

void RankingTable::fillColumnMenu(QMenu& menu) {
    const RankingCells& cells = m_model->cells();
    for (int column = 0; column < cells.columnCount(); ++column) {
        if (column == RankingCells::Name || (cells.isOfDraws(column) && !cells.hasDraws()))
            continue; // a row without its name, or a column without a figure, tells nothing
        QAction* action = menu.addAction(cells.header(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, key = cells.columnKey(column)](bool chosen) { setColumnChosen(key, chosen); });
    }
}

void RankingTable::setColumnChosen(const QString& key, bool chosen) {
    m_hidden.removeAll(key);
    if (!chosen)
        m_hidden << key;
    QSettings().setValue(kHiddenKey, m_hidden);
    showChosenColumns();
}

void RankingTable::showChosenColumns() {
    const RankingCells& cells = m_model->cells();
    for (int column = 0; column < cells.columnCount(); ++column) {
        const bool empty = cells.isOfDraws(column) && !cells.hasDraws();
        const bool hide = empty || m_hidden.contains(cells.columnKey(column));
        if (!hide && isColumnHidden(column) && columnWidth(column) == 0)
            resizeColumnToContents(column);
        setColumnHidden(column, hide);
    }
}

void RankingTable::openHeaderMenu(QPoint position) {
    const int column = horizontalHeader()->logicalIndexAt(position);
    if (column < 0)
        return;
    const RankingCells& cells = m_model->cells();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (cells.isNumber(column) || !cells.categories(column).isEmpty())
        menu->addAction(tr("Filtrer « %1 »…").arg(cells.header(column)), this,
                        [this, key = cells.columnKey(column)] { emit filterWanted(key); });
    if (column != RankingCells::Name)
        menu->addAction(tr("Masquer cette colonne"), this,
                        [this, key = cells.columnKey(column)] { setColumnChosen(key, false); });
    if (!cells.figure(column).isEmpty())
        menu->addAction(tr("Qu’est-ce que ce chiffre ?"), this,
                        [this, position] { askFigure(*horizontalHeader()->viewport(), position); });
    menu->addSection(tr("Colonnes"));
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

std::vector<int> RankingTable::shownColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

// What the reader chooses.

QString RankingTable::codeAt(int row) const {
    return m_document.dataset()->territories[std::size_t(m_model->territoryAt(row))].code;
}

void RankingTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_following || !current.isValid() || current.row() == previous.row())
        return;
    m_document.navigate([code = codeAt(current.row())](document::MapState& state) { state.selection = code; });
}

void RankingTable::goToCurrent() {
    if (!currentIndex().isValid())
        return;
    m_document.navigate([code = codeAt(currentIndex().row())](document::MapState& state) {
        state.selection = code;
        state.view = {.area = u"siren:"_s + code};
    });
}

void RankingTable::brushShown() {
    m_document.brush(m_model->shown());
}

std::vector<int> RankingTable::rowsBetween(int one, int other) const {
    const auto [first, last] = std::minmax(one, other);
    const auto& shown = m_model->shown();
    return {shown.begin() + first, shown.begin() + last + 1};
}

void RankingTable::moveExtending(int rows) {
    const int from = std::max(0, currentIndex().row());
    const int to = std::clamp(from + rows, 0, m_model->rowCount() - 1);
    m_document.brush(rowsBetween(from, to), document::Brushing::Add);
    setCurrentIndex(m_model->index(to, std::max(0, currentIndex().column())));
}

void RankingTable::mousePressEvent(QMouseEvent* event) {
    const int row = indexAt(event->pos()).row();
    if (event->button() != Qt::LeftButton || row < 0)
        return QTableView::mousePressEvent(event);
    m_pressedRow = row;
    if (event->modifiers() & Qt::ControlModifier)
        brushByClick(m_document, m_model->territoryAt(row), event->modifiers());
    else if (event->modifiers() & Qt::ShiftModifier)
        m_document.brush(rowsBetween(std::max(0, currentIndex().row()), row), document::Brushing::Add);
    else
        QTableView::mousePressEvent(event);
}

void RankingTable::mouseMoveEvent(QMouseEvent* event) {
    const int row = indexAt(event->pos()).row();
    if (m_pressedRow < 0 || !(event->buttons() & Qt::LeftButton))
        return QTableView::mouseMoveEvent(event);
    if (row < 0 || (row == m_pressedRow && !m_gesture.isActive()))
        return;
    if (!m_gesture.isActive())
        m_gesture.begin(brushingFor(event->modifiers()));
    m_gesture.cover(rowsBetween(m_pressedRow, row));
}

void RankingTable::mouseReleaseEvent(QMouseEvent* event) {
    m_pressedRow = -1;
    m_gesture.end();
    if (!event->modifiers())
        QTableView::mouseReleaseEvent(event);
}

void RankingTable::keyPressEvent(QKeyEvent* event) {
    const bool extending = event->modifiers() == Qt::ShiftModifier && m_model->rowCount() > 0;
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        tabletext::copy(shownHeaders().join(u'\t') + u'\n' + shownCells(currentIndex().row()).join(u'\t') + u'\n');
    else if (event->matches(QKeySequence::SelectAll))
        brushShown();
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        brushByClick(m_document, m_model->territoryAt(currentIndex().row()), Qt::ControlModifier);
    else if (extending && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        moveExtending(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Escape && !m_document.brushed().empty())
        m_document.brush({});
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goToCurrent();
    else
        QTableView::keyPressEvent(event);
}

// Copies.

QStringList RankingTable::shownHeaders() const {
    QStringList headers;
    for (const int column : shownColumns())
        headers << m_model->cells().header(column);
    return headers;
}

QStringList RankingTable::shownCells(int row) const {
    QStringList cells;
    for (const int column : shownColumns())
        cells << m_model->cells().text(m_model->territoryAt(row), column);
    return cells;
}

QString RankingTable::allAsText() const {
    QStringList lines{shownHeaders().join(u'\t')};
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines << shownCells(row).join(u'\t');
    return lines.join(u'\n') + u'\n';
}

} // namespace app
