#pragma once

#include <QTableView>
#include <QUuid>
#include <vector>

namespace app {

class PlanOrder;
class PlanRows;

/// Records of the plan in rows: sorted by a click on a header, filtered, copied by Ctrl+C, named by their id however
/// they are sorted. F2 edits a cell that can be; Enter or a double click elsewhere opens the record; Delete asks for
/// the chosen ones to be removed.
class PlanTable : public QTableView {
    Q_OBJECT
public:
    PlanTable(const QString& name, PlanRows& rows, QWidget* parent = nullptr);

    PlanOrder& order() { return *m_order; }
    QUuid currentId() const; ///< Null = none.
    void setCurrentId(const QUuid& id);
    std::vector<QUuid> selectedIds() const; ///< In the order shown.
    int shownCount() const;
    void fitColumns();

signals:
    /// Told once rows that go away have gone: whoever hears it may filter, choose and change the plan.
    void currentIdChanged(const QUuid& id);
    void opened(const QUuid& id);
    void removalWanted(const std::vector<QUuid>& ids);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QUuid idAt(const QModelIndex& index) const;
    void waitForRemovals();
    void copySelected() const;

    PlanRows& m_rows;
    PlanOrder* m_order;
    bool m_isFitted = false;
    int m_removals = 0;      ///< Under way.
    bool m_hasMoved = false; ///< The current record, during one.
};

} // namespace app
