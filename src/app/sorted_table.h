#pragma once

#include "app/figure_rows.h"
#include "app/figure_table.h"

#include <QTableView>

namespace app {

class FigureOrder;
class FileExport;

/// Rows of figures, sorted by a click on a header, filtered, copied (a row by Ctrl+C, or all). Rows are named by their
/// place in what was given, however they are sorted.
class SortedTable : public QTableView {
    Q_OBJECT
public:
    explicit SortedTable(const QString& name, QWidget* parent = nullptr);

    /// Keeps sorting, widths of columns that stay, and the current row where its number still stands.
    void setRows(std::vector<FigureRows::Column> columns, std::vector<FigureRows::Row> rows);
    void setFilter(const QString& typed);

    int currentRow() const; ///< -1 = none.
    void setCurrentRow(int row);
    int shownCount() const;
    QString allAsText() const;   ///< As shown, tabs between cells, headers first.
    FigureTable figures() const; ///< As sorted and filtered, numbers as a spreadsheet takes them.
    /// Asks where to, and writes figures() there as CSV.
    void exportTo(FileExport& file, const QString& suggestedName) const;

signals:
    void currentRowChanged(int row); ///< By the person, or because a filter left it out (-1).

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();

    FigureRows* m_rows;
    FigureOrder* m_order;
    bool m_following = false;
};

} // namespace app
