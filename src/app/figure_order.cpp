#include "app/figure_order.h"

#include "app/figure_rows.h"
#include "territory/plain_words.h"

#include <algorithm>

namespace app {

FigureOrder::FigureOrder(FigureRows& rows, QObject* parent) : QSortFilterProxyModel(parent), m_rows(rows) {
    m_collator.setNumericMode(true);
    setSortRole(FigureRows::SortRole);
    setSourceModel(&rows);
}

void FigureOrder::setFilter(const QString& typed) {
    m_words = territory::typedWords(typed);
    invalidateFilter();
}

bool FigureOrder::filterAcceptsRow(int row, const QModelIndex&) const {
    QStringList texts;
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        if (!m_rows.columns()[static_cast<std::size_t>(column)].isFigure)
            texts << m_rows.index(row, column).data().toString();
    }
    const std::string plain = territory::plainWords(texts.join(u' '));
    return std::ranges::all_of(m_words, [&plain](const std::string& word) { return plain.find(word) != plain.npos; });
}

bool FigureOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(FigureRows::SortRole);
    const QVariant b = right.data(FigureRows::SortRole);
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace app
