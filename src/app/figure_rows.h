#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <limits>
#include <vector>

namespace app {

/// A small table of figures, rows of cells that say themselves how they read and sort: what dialogs show and copy.
class FigureRows : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        QString hint;         ///< Source; shown over the header. May be empty.
        bool isFigure = true; ///< Numbers stand at the right and sort by their value; texts as the language sorts them.
        QString unit;         ///< Of the cells' values. May be empty.
        QString figure = {};  ///< What they are, for document::FigureBook. May be empty.
    };
    struct Cell {
        QString text;
        double value = std::numeric_limits<double>::quiet_NaN(); ///< As displayed; NaN = non disponible, sorted last.
        QString hint;                                            ///< What the figure rests on. May be empty.
    };
    using Row = std::vector<Cell>; ///< A cell a column.
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Column> columns, std::vector<Row> rows);
    const std::vector<Column>& columns() const { return m_columns; }
    const Cell& cell(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant alignment(std::size_t column) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace app
