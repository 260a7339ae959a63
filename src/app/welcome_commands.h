#pragma once

#include <QObject>
#include <QPointer>

namespace Ui {
class MainWindow;
}

class QMainWindow;

namespace app {

class MapWidget;
class ProjectCommands;
class SearchBox;
class WelcomePanel;

/// The welcome and the tour of the menu « Aide », and where the doors of the welcome lead.
class WelcomeCommands : public QObject {
    Q_OBJECT
public:
    /// Where the doors lead.
    struct Rooms {
        MapWidget& map;
        SearchBox& search;
        ProjectCommands& projects;
    };
    WelcomeCommands(Ui::MainWindow& ui, const Rooms& rooms, QMainWindow* window);

    void welcome();
    void startTour();

signals:
    void planWanted(); ///< The example is there: its venues and days are to be shown.

private:
    void findTerritory();
    void openPress();

    Ui::MainWindow& m_ui;
    Rooms m_rooms;
    QMainWindow* m_window;
    QPointer<WelcomePanel> m_panel;
};

} // namespace app
