#pragma once

#include <QObject>
#include <vector>

class QAction;
class QMainWindow;
class QToolBar;

namespace app {

/// Where enlarged text makes a toolbar wider than its window, the end of it stands in a second row instead of in the
/// menu of what there is no room for: the search stays in sight.
class ToolBarRows : public QObject {
    Q_OBJECT
public:
    /// `end`: what moves, the last of the bar's actions in their order.
    ToolBarRows(QMainWindow& window, QToolBar& bar, std::vector<QAction*> end);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();

    QMainWindow& m_window;
    QToolBar& m_bar;
    QToolBar* m_second;
    std::vector<QAction*> m_end;
    bool m_isSplit = false;
};

} // namespace app
