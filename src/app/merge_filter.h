#pragma once

#include "solidarity/plan_comparison.h"

#include <QSortFilterProxyModel>
#include <optional>

namespace app {

class MergeRows;

/// The differences of one kind that hold what was typed.
class MergeFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Rows outlive the filter.
    explicit MergeFilter(MergeRows& rows, QObject* parent = nullptr);

    void setKind(std::optional<solidarity::PlanDifference::Kind> kind); ///< Nothing = all.

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    MergeRows& m_rows;
    std::optional<solidarity::PlanDifference::Kind> m_kind;
};

} // namespace app
