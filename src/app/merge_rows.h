#pragma once

#include "solidarity/plan_comparison.h"

#include <QAbstractTableModel>

namespace app {

/// How two copies of a plan differ, a row a difference: what, mine, theirs; the one that is ticked counts.
class MergeRows : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Field, Mine, Theirs };

    explicit MergeRows(std::vector<solidarity::PlanDifference> differences, QObject* parent = nullptr);

    const std::vector<solidarity::PlanDifference>& differences() const { return m_differences; }
    const std::vector<solidarity::Side>& sides() const { return m_sides; }
    void choose(int row, solidarity::Side side);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosen();

private:
    QString text(const solidarity::PlanDifference& difference, int column) const;

    std::vector<solidarity::PlanDifference> m_differences;
    std::vector<solidarity::Side> m_sides;
};

} // namespace app
