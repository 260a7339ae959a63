#include "app/merge_rows.h"

namespace app {

using solidarity::PlanDifference;
using solidarity::Side;
using Kind = PlanDifference::Kind;
using Record = PlanDifference::Record;

MergeRows::MergeRows(std::vector<PlanDifference> differences, QObject* parent)
    : QAbstractTableModel(parent), m_differences(std::move(differences)) {
    // Nothing is lost unless somebody says so: what either copy has alone stays, and here counts where both differ.
    for (const PlanDifference& difference : m_differences)
        m_sides.push_back(difference.kind == Kind::OnlyTheirs ? Side::Theirs : Side::Mine);
}

void MergeRows::choose(int row, Side side) {
    Side& present = m_sides[static_cast<std::size_t>(row)];
    if (present == side)
        return;
    present = side;
    emit dataChanged(index(row, Mine), index(row, Theirs), {Qt::CheckStateRole});
    emit chosen();
}

int MergeRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int MergeRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Theirs + 1;
}

QString MergeRows::text(const PlanDifference& difference, int column) const {
    const auto value = [&](const QString& said, Kind missing) {
        if (difference.kind == missing)
            return tr("absent");
        return said.isEmpty() ? tr("rien") : said;
    };
    switch (column) {
    case What:
        switch (difference.record) {
        case Record::Settings:
            return tr("Réglages du dispositif");
        case Record::Venue:
            return tr("Lieu : %1").arg(difference.title);
        case Record::Doctor:
            return tr("Médecin : %1").arg(difference.title);
        case Record::Day:
            return tr("Journée : %1").arg(difference.title);
        }
        Q_UNREACHABLE();
    case Field:
        return difference.kind == Kind::Field ? difference.fieldName : tr("en entier");
    case Mine:
        return value(difference.mine, Kind::OnlyTheirs);
    default:
        return value(difference.theirs, Kind::OnlyMine);
    }
}

QVariant MergeRows::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_differences[row], index.column());
    if (role == Qt::CheckStateRole && index.column() >= Mine) {
        const Side own = index.column() == Mine ? Side::Mine : Side::Theirs;
        return m_sides[row] == own ? Qt::Checked : Qt::Unchecked;
    }
    return {};
}

bool MergeRows::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() < Mine)
        return false;
    const bool ticked = value.toInt() == Qt::Checked;
    choose(index.row(), (index.column() == Mine) == ticked ? Side::Mine : Side::Theirs);
    return true;
}

Qt::ItemFlags MergeRows::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= Mine ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MergeRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Quoi"), tr("Champ"), tr("Ici"), tr("Dans la copie")};
    return titles[section];
}

} // namespace app
