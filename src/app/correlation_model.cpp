#include "app/correlation_model.h"

#include "app/figures.h"
#include "app/measure.h"

namespace app {

void CorrelationModel::setCorrelations(const Correlations& correlations) {
    const bool sameShape = correlations.keys == m_correlations.keys;
    if (!sameShape)
        beginResetModel();
    m_correlations = correlations;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CorrelationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_correlations.keys.size());
}

int CorrelationModel::columnCount(const QModelIndex& parent) const {
    return rowCount(parent);
}

double CorrelationModel::rhoAt(const QModelIndex& index) const {
    return m_correlations.rho[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant CorrelationModel::data(const QModelIndex& index, int role) const {
    const bool diagonal = index.row() == index.column();
    switch (role) {
    case Qt::DisplayRole:
        return diagonal ? QString() : rhoInWords(rhoAt(index), QLocale());
    case RhoRole:
        return diagonal ? QVariant() : rhoAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return diagonal ? m_correlations.labels[index.row()]
                        : tr("%1 et %2 : ρ = %3")
                              .arg(m_correlations.labels[index.row()], m_correlations.labels[index.column()],
                                   rhoInWords(rhoAt(index), QLocale()));
    case kFigureRole:
        return diagonal ? QVariant() : QStringLiteral("correlation");
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

QVariant CorrelationModel::headerData(int section, Qt::Orientation, int role) const {
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_correlations.labels.value(section);
    if (role == kFigureRole && section < m_correlations.keys.size())
        return Measure::figureOf(m_correlations.keys[section]);
    return {};
}

} // namespace app
