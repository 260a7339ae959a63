#pragma once

#include "document/search_index.h"

#include <QAbstractListModel>

namespace app {

/// What a search found, as a list: the text, and under DetailRole what kind of thing it is and where.
class SearchHits : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int DetailRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<document::SearchHit> hits);
    const document::SearchHit& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<document::SearchHit> m_hits;
};

} // namespace app
