#pragma once

#include "document/document.h"

#include <QMainWindow>
#include <memory>

class QDockWidget;

namespace Ui {
class MainWindow;
}

namespace document {
struct SearchHit;
}

namespace app {

class AnalysisCommands;
class Appearance;
class BottomStrip;
class CoverageRunner;
class FileCommands;
class InfoBar;
class LayersPanel;
class MapWidget;
class OrganisationPanel;
class ProjectCommands;
class RobustnessRunner;
class SearchBox;
class TerritoryPanel;
class Worker;
class WelcomeCommands;
class WorkshopPanel;

/// The window: map first, the territory at its right, the strip below, layers at its left when asked. Puts parts
/// together; what they do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// The document outlives the window: its parts listen to it until the last of them is gone.
    MainWindow(document::Document& document, Appearance& appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens what was remembered, or that project.
    void begin(const QStringList& files = {});

    /// The panel of the first start.
    void welcome();

    document::Document& document() { return m_document; }
    MapWidget& map() { return *m_map; }
    SearchBox& searchBox() { return *m_search; }
    FileCommands& files() { return *m_files; }
    InfoBar& infoBar();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillToolBar();
    void addDocks();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void connectEdition();
    void connectViews();
    /// Its messages stand in the bar above the map.
    template <class Part> void tellOf(Part* part);
    void connectPanel();
    void connectDecisions();
    void connectWorkshop();
    void connectOrganisation(const Appearance& appearance, AnalysisCommands& analyses);
    void nameUndo();
    void connectChips();
    void buildSearchIndex();
    void goTo(const document::SearchHit& hit);
    void layOutFirst();
    void restoreLayout();

    document::Document& m_document;
    std::unique_ptr<Ui::MainWindow> m_ui;
    MapWidget* m_map;
    SearchBox* m_search;
    FileCommands* m_files;
    ProjectCommands* m_projects;
    TerritoryPanel* m_panel;
    BottomStrip* m_strip;
    OrganisationPanel* m_organisation;
    LayersPanel* m_layers;
    RobustnessRunner* m_robustness;
    CoverageRunner* m_coverage;
    WelcomeCommands* m_welcome;
    WorkshopPanel* m_workshop;
    QDockWidget* m_layersDock = nullptr;
    QDockWidget* m_workshopDock = nullptr;
    QDockWidget* m_territoryDock = nullptr;
    QDockWidget* m_stripDock = nullptr;
    QDockWidget* m_organisationDock = nullptr; ///< In the strip's place: one of the two shows.
    Worker* m_indexing;
};

} // namespace app
