#include "app/agreement_model.h"

#include "app/agreement_words.h"
#include "app/figures.h"

#include <QLocale>
#include <algorithm>

namespace app {

namespace {

qint64 populationOf(const std::vector<int>& territories, const document::Dataset& dataset) {
    qint64 population = 0;
    for (const int territory : territories)
        population += std::max<qint64>(dataset.territories[static_cast<std::size_t>(territory)].population, 0);
    return population;
}

} // namespace

void AgreementModel::setTable(const document::DecisionScoreTable& table, const document::Dataset& dataset, int first) {
    std::vector<Line> lines;
    for (const document::DecisionScoreTable::Line& line : table.lines)
        lines.push_back({agreementwords::kind(line.kind), line.territories, line.population});
    if (first > 0)
        lines.push_back({agreementwords::neverPlaced(first, QLocale()), table.neverPlaced,
                         populationOf(table.neverPlaced, dataset)});
    const bool sameShape = lines.size() == m_lines.size();
    if (!sameShape)
        beginResetModel();
    m_lines = std::move(lines);
    if (sameShape)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

int AgreementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const {
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Situation ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Situation:
        return line.situation;
    case Count:
        return QLocale().toString(static_cast<qlonglong>(line.territories.size()));
    default:
        return QLocale().toString(line.population);
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Situation ? Qt::AlignLeft : Qt::AlignRight));
    if (role == kFigureRole && section != Situation)
        return section == Count ? QStringLiteral("situation-count") : QStringLiteral("situation-population");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Situation:
        return tr("Situation");
    case Count:
        return tr("Territoires");
    default:
        return tr("Habitants");
    }
}

} // namespace app
