#pragma once

#include "app/correlations.h"

#include <QAbstractTableModel>

namespace app {

/// Correlations as a table: one row and one column an indicator, the score last.
class CorrelationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int RhoRole = Qt::UserRole; ///< double, NaN = non calculable; invalid on the diagonal.

    using QAbstractTableModel::QAbstractTableModel;

    void setCorrelations(const Correlations& correlations);
    const Correlations& correlations() const { return m_correlations; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double rhoAt(const QModelIndex& index) const;

    Correlations m_correlations;
};

} // namespace app
