#include "app/moves_model.h"

#include "app/figures.h"
#include "territory/wording.h"

namespace app {

using namespace Qt::StringLiterals;
namespace wording = territory::wording;

void MovesModel::display(std::shared_ptr<const document::Dataset> dataset,
                         std::shared_ptr<const document::Results> results) {
    const document::SelectionMoves& moves = results->moves;
    std::vector<int> rows = moves.entering;
    rows.insert(rows.end(), moves.leaving.begin(), moves.leaving.end());
    const bool sameRows = m_dataset == dataset && rows == m_rows && m_entering == int(moves.entering.size());
    if (!sameRows)
        beginResetModel();
    m_dataset = std::move(dataset);
    m_results = std::move(results);
    m_rows = std::move(rows);
    m_entering = int(m_results->moves.entering.size());
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, Rank), index(rowCount() - 1, Rank));
}

int MovesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MovesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovesModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name
                   ? (enters(index.row()) ? tr("entre : %1") : tr("sort : %1")).arg(text(index.row(), Name).mid(2))
                   : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(text(index.row(), Name)) : QVariant();
    default:
        return {};
    }
}

QString MovesModel::text(int row, int column) const {
    const auto territory = std::size_t(territoryOf(row));
    const territory::Territory& one = m_dataset->territories[territory];
    switch (column) {
    case Name:
        return (enters(row) ? u"+ "_s : u"− "_s) + one.name;
    case Rank:
        return m_results->scores.rank[territory] > 0 ? m_locale.toString(m_results->scores.rank[territory]) : u"–"_s;
    case Population:
        return one.population < 0 ? wording::notAvailable() : m_locale.toString(one.population);
    default:
        Q_UNREACHABLE();
    }
}

QVariant MovesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == kFigureRole && section != Name)
        return section == Rank ? QStringLiteral("rank") : QStringLiteral("population");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Territoire");
    case Rank:
        return tr("Rang");
    case Population:
        return tr("Habitants");
    default:
        Q_UNREACHABLE();
    }
}

} // namespace app
