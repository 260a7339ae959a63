#include "app/ranking_model.h"

#include "app/appearance.h"
#include "app/figures.h"

#include <cmath>

namespace app {

using document::Change;

RankingModel::RankingModel(const document::Document& document, const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_appearance(appearance) {
    connect(&m_appearance, &Appearance::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
    });
}

void RankingModel::follow(document::Changes changes) {
    if (!m_document.dataset())
        return;
    if (changes & Change::Dataset) {
        beginResetModel();
        m_cells = RankingCells(m_document.dataset(), m_document.results());
        setShown(m_order.arrange(m_cells));
        endResetModel();
        return;
    }
    if (changes & (Change::Results | Change::Robustness)) {
        m_cells.setResults(m_document.results());
        m_order.filters().empty() ? arrangeKeepingRows() : arrangeAnew();
    }
    if (rowCount() > 0 && changes & (Change::Results | Change::Robustness | Change::Brush))
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RankingModel::setShown(std::vector<int> shown) {
    m_shown = std::move(shown);
    m_rowOf.assign(std::size_t(m_cells.territoryCount()), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_rowOf[std::size_t(m_shown[row])] = int(row);
}

/// Other rows.
void RankingModel::arrangeAnew() {
    beginResetModel();
    setShown(m_order.arrange(m_cells));
    endResetModel();
}

/// The same rows in another order.
void RankingModel::arrangeKeepingRows() {
    std::vector<int> shown = m_order.arrange(m_cells);
    if (shown == m_shown)
        return;
    if (shown.size() != m_shown.size())
        return arrangeAnew();
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> territories;
    for (const QModelIndex& one : before)
        territories.push_back(territoryAt(one.row()));
    setShown(std::move(shown));
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rowOf(territories[std::size_t(i)]), before[i].column()));
    emit layoutChanged({}, VerticalSortHint);
}

void RankingModel::sort(int column, Qt::SortOrder order) {
    m_order.sortBy(column, order);
    if (m_cells.territoryCount() > 0)
        arrangeKeepingRows();
}

void RankingModel::setText(const QString& typed) {
    m_order.setText(typed);
    arrangeAnew();
}

void RankingModel::setFilter(const QString& columnKey, const ColumnFilter& filter) {
    m_order.setFilter(columnKey, filter);
    arrangeAnew();
}

void RankingModel::clearFilters() {
    m_order.clearFilters();
    arrangeAnew();
}

int RankingModel::rowOf(int territory) const {
    return territory < 0 || std::size_t(territory) >= m_rowOf.size() ? -1 : m_rowOf[std::size_t(territory)];
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_cells.columnCount();
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    const int territory = territoryAt(index.row());
    const auto& brushed = m_document.isBrushed();
    const bool isBrushed = std::size_t(territory) < brushed.size() && brushed[std::size_t(territory)];
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.text(territory, index.column());
    case TerritoryRole:
        return territoryAt(index.row());
    case BrushedRole:
        return isBrushed;
    case Qt::AccessibleTextRole:
        // Chosen rows are told by their ground, which isn't heard.
        return isBrushed && index.column() == RankingCells::Name
                   ? tr("%1, dans la sélection").arg(m_cells.text(territory, index.column()))
                   : m_cells.text(territory, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (m_cells.isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return colourOf(territory, index.column());
    default:
        return {};
    }
}

QVariant RankingModel::colourOf(int territory, int column) const {
    const Colours& colours = m_appearance.colours();
    const bool earlierDraws = m_cells.isOfDraws(column) && !m_cells.results().robustnessIsCurrent;
    if (column == RankingCells::Decision)
        return m_cells.results().decisions[std::size_t(territory)].status == territory::DecisionStatus::Retained
                   ? colours.decision
                   : colours.secondaryText;
    if (column == RankingCells::Selection)
        return m_cells.results().selected[std::size_t(territory)] ? colours.score : colours.secondaryText;
    if (earlierDraws || (m_cells.isNumber(column) && std::isnan(m_cells.key(territory, column))))
        return colours.secondaryText;
    return {};
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && section < columnCount() ? header(section, role) : QVariant();
}

QVariant RankingModel::header(int section, int role) const {
    const bool filtered = m_order.filters().contains(m_cells.columnKey(section));
    switch (role) {
    case Qt::DisplayRole:
        return filtered ? tr("%1 (filtre)").arg(m_cells.header(section)) : m_cells.header(section);
    case Qt::ToolTipRole:
        if (m_cells.isOfDraws(section) && !m_cells.results().robustnessIsCurrent)
            return tr("%1 ; tirages en cours").arg(m_cells.hint(section));
        return m_cells.hint(section);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (m_cells.isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    case kFigureRole:
        return m_cells.figure(section);
    default:
        return {};
    }
}

} // namespace app
