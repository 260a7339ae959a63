#include "app/merge_filter.h"

#include "app/merge_rows.h"

namespace app {

MergeFilter::MergeFilter(MergeRows& rows, QObject* parent) : QSortFilterProxyModel(parent), m_rows(rows) {
    setSourceModel(&rows);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void MergeFilter::setKind(std::optional<solidarity::PlanDifference::Kind> kind) {
    m_kind = kind;
    invalidateFilter();
}

bool MergeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const bool isOfKind = !m_kind || m_rows.differences()[static_cast<std::size_t>(row)].kind == *m_kind;
    return isOfKind && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace app
