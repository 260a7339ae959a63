#pragma once

#include "app/brush_gesture.h"
#include "app/ranking_order.h"
#include "document/document.h"

#include <QStringList>
#include <QTableView>

class QMenu;

namespace app {

class Appearance;
class MovesFlash;
class RankingDelegate;
class RankingModel;

/// The table of territories. A click or an arrow shows a territory (and the other way round), a double click or Enter
/// goes there. Rows dragged over, Ctrl and Shift choose territories together, as charts and the map do. Other parts add
/// their commands to the context menu by addAction().
class RankingTable : public QTableView {
    Q_OBJECT
public:
    RankingTable(document::Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    /// What stands out for a moment; outlives the table.
    void setFlash(const MovesFlash* flash);
    void setFilter(const QString& typed);
    void setColumnFilter(const QString& columnKey, const ColumnFilter& filter);
    void clearColumnFilters();
    const RankingModel& ranking() const { return *m_model; }
    int shownCount() const;
    /// The rows and columns shown, with their headers, as tab-separated text for a spreadsheet.
    QString allAsText() const;
    /// Header names and cells as shown, columns in the order of the reader.
    QStringList shownHeaders() const;
    QStringList shownCells(int row) const;
    /// Checkable entries, one a column; remembered.
    void fillColumnMenu(QMenu& menu);
    void brushShown(); ///< Chooses all rows shown together.

signals:
    void shownCountChanged();
    void filterWanted(const QString& columnKey); ///< From a header's menu.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void showEvent(QShowEvent* event) override;

private:
    void addCommands();
    void openHeaderMenu(QPoint position);
    void take(document::Changes changes);
    void catchUp();
    void fitColumns();
    void showChosenColumns();
    void setColumnChosen(const QString& key, bool chosen);
    void followSelection();
    void goToCurrent();
    void moveExtending(int rows);
    std::vector<int> rowsBetween(int one, int other) const; ///< Their territories, both ends included.
    std::vector<int> shownColumns() const;
    QString codeAt(int row) const;

    document::Document& m_document;
    RankingModel* m_model;
    BrushGesture m_gesture;
    RankingDelegate* m_delegate;
    document::Changes m_missed; ///< Changes since the table was last seen.
    QStringList m_hidden;       ///< Keys of the columns that the reader put away.
    bool m_following = false;   ///< The current row is being set from the document.
    int m_pressedRow = -1;      ///< Where a drag over rows began.
};

} // namespace app
