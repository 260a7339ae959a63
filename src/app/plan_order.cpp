#include "app/plan_order.h"

#include "app/plan_rows.h"
#include "territory/plain_words.h"

#include <algorithm>

namespace app {

PlanOrder::PlanOrder(PlanRows& rows, QObject* parent) : QSortFilterProxyModel(parent), m_rows(rows) {
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(PlanRows::SortRole);
    setSourceModel(&rows);
}

void PlanOrder::setFilter(const QString& typed) {
    m_words = territory::typedWords(typed);
    invalidateFilter();
}

void PlanOrder::setAccepts(Accepts accepts) {
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool PlanOrder::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_accepts && !m_accepts(m_rows.idAt(row)))
        return false;
    if (m_words.empty())
        return true;
    const std::string& plain = m_rows.plainWordsAt(row);
    return std::ranges::all_of(m_words, [&plain](const std::string& word) { return plain.find(word) != plain.npos; });
}

bool PlanOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(PlanRows::SortRole), b = right.data(PlanRows::SortRole);
    if (!a.isValid() || !b.isValid()) // missing stays below when the order is reversed
        return a.isValid() != b.isValid() ? a.isValid() == (sortOrder() == Qt::AscendingOrder) : false;
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace app
