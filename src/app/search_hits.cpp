#include "app/search_hits.h"

namespace app {

void SearchHits::setHits(std::vector<document::SearchHit> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchHits::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHits::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const document::SearchHit& found = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found.text;
    case DetailRole:
        return found.detail;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(found.text, found.detail);
    default:
        return {};
    }
}

} // namespace app
