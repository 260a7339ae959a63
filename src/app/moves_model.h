#pragma once

#include "document/document.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace app {

/// The territories that enter the selection, then those that leave it, against the reference settings: a row each.
class MovesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Rank, Population, ColumnCount };

    explicit MovesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void display(std::shared_ptr<const document::Dataset> dataset, std::shared_ptr<const document::Results> results);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int territoryOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    bool enters(int row) const { return row < m_entering; }
    QString text(int row, int column) const;

    std::shared_ptr<const document::Dataset> m_dataset;
    std::shared_ptr<const document::Results> m_results;
    std::vector<int> m_rows;
    int m_entering = 0;
    QLocale m_locale;
};

} // namespace app
