#include "app/welcome_commands.h"

#include "app/map_widget.h"
#include "app/preferences.h"
#include "app/project_commands.h"
#include "app/search_box.h"
#include "app/tour.h"
#include "app/welcome_panel.h"
#include "ui_main_window.h"

#include <QMainWindow>

namespace app {

WelcomeCommands::WelcomeCommands(Ui::MainWindow& ui, const Rooms& rooms, QMainWindow* window)
    : QObject(window), m_ui(ui), m_rooms(rooms), m_window(window) {
    connect(ui.actionWelcome, &QAction::triggered, this, &WelcomeCommands::welcome);
    connect(ui.actionTour, &QAction::triggered, this, &WelcomeCommands::startTour);
}

void WelcomeCommands::welcome() {
    delete m_panel;
    m_panel = new WelcomePanel(preferences::welcomesAtStart(), m_window);
    connect(m_panel, &WelcomePanel::showsAtStartChosen, this, &preferences::setWelcomesAtStart);
    connect(m_panel, &WelcomePanel::exploreWanted, this, [this] { m_rooms.map.setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &WelcomePanel::territoryWanted, this, &WelcomeCommands::findTerritory);
    connect(m_panel, &WelcomePanel::pressWanted, this, &WelcomeCommands::openPress);
    connect(m_panel, &WelcomePanel::exampleWanted, this, [this] {
        m_rooms.projects.openExample();
        emit planWanted();
    });
    connect(m_panel, &WelcomePanel::tourWanted, this, &WelcomeCommands::startTour);
}

void WelcomeCommands::findTerritory() {
    m_rooms.search.setFocus(Qt::OtherFocusReason);
    m_rooms.search.selectAll();
    m_ui.infoBar->display(InfoBar::Severity::Information,
                          tr("Tapez une commune, un code postal ou une intercommunalité, par exemple « Aigurande », "
                             "« 36140 » ou « Marche Berrichonne » : sa fiche s’ouvre à droite."));
}

void WelcomeCommands::openPress() {
    QAction* press = m_ui.actionPressMap;
    if (press->isEnabled())
        press->trigger();
    else // the welcome is there before the map
        connect(press, &QAction::enabledChanged, press, &QAction::trigger, Qt::SingleShotConnection);
}

void WelcomeCommands::startTour() {
    delete m_panel;
    delete m_window->findChild<Tour*>();
    new Tour(*m_window);
}

} // namespace app
