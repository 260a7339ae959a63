#include "app/ranking_order.h"

#include "app/ranking_model.h"
#include "document/plain_words.h"

#include <algorithm>

namespace app {

RankingOrder::RankingOrder(RankingModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
    m_collator.setNumericMode(true);
    setSortRole(RankingModel::SortRole);
    setDynamicSortFilter(true);
    setSourceModel(&model);
}

void RankingOrder::setFilter(const QString& typed) {
    m_words.clear();
    const std::string plain = document::plainWords(typed);
    for (const std::string_view word : document::splitWords(plain))
        m_words.emplace_back(word);
    invalidateFilter();
}

bool RankingOrder::filterAcceptsRow(int row, const QModelIndex&) const {
    const std::string& text = m_model.plainText(row);
    return std::ranges::all_of(m_words, [&text](const std::string& word) { return text.find(word) != text.npos; });
}

bool RankingOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(RankingModel::SortRole);
    const QVariant b = right.data(RankingModel::SortRole);
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace app
