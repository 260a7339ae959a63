#pragma once

#include <QObject>
#include <QPointer>

namespace Ui {
class MainWindow;
}

class QMainWindow;

namespace app {

class HelpWindow;

/// The help of the menu « Aide », and F1 in every window of the program: the page about where the person is.
class HelpCommands : public QObject {
    Q_OBJECT
public:
    HelpCommands(Ui::MainWindow& ui, QMainWindow* window);

    /// "method", "method#weights": in a window that answers even over a modal dialog.
    void show(const QString& page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Ui::MainWindow& m_ui;
    QMainWindow* m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace app
