#pragma once

#include "app/ranking_cells.h"
#include "app/ranking_order.h"
#include "document/document.h"

#include <QAbstractTableModel>

namespace app {

class Appearance;

/// The table of territories as sorted and filtered, a row each. It follows the document when told to (follow()), so
/// that a table that nobody sees costs nothing.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// True when the territory is one of those chosen together.
    static constexpr int BrushedRole = Qt::UserRole;
    /// Index of the row's territory.
    static constexpr int TerritoryRole = Qt::UserRole + 1;

    RankingModel(const document::Document& document, const Appearance& appearance, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void follow(document::Changes changes);
    void setText(const QString& typed);
    void setFilter(const QString& columnKey, const ColumnFilter& filter);
    void clearFilters();

    const RankingCells& cells() const { return m_cells; }
    const RankingOrder& order() const { return m_order; }
    /// Indices in the dataset, in the rows' order.
    const std::vector<int>& shown() const { return m_shown; }
    int territoryAt(int row) const { return m_shown[std::size_t(row)]; }
    /// -1 when it is not shown.
    int rowOf(int territory) const;

private:
    void arrangeAnew();
    void arrangeKeepingRows();
    void setShown(std::vector<int> shown);
    QVariant colourOf(int territory, int column) const;
    QVariant header(int section, int role) const;

    const document::Document& m_document;
    const Appearance& m_appearance;
    RankingCells m_cells;
    RankingOrder m_order;
    std::vector<int> m_shown;
    std::vector<int> m_rowOf; ///< By territory, -1 = not shown.
};

} // namespace app
