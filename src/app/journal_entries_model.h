#pragma once

#include "document/plan_book.h"

#include <QAbstractTableModel>

namespace app {

/// The project's journal: when, who, what; the latest line first.
class JournalEntriesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What };

    /// The book outlives the model.
    explicit JournalEntriesModel(const document::PlanBook& book, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();

    const document::PlanBook& m_book;
    int m_count = 0; ///< Lines that the view knows of.
};

} // namespace app
