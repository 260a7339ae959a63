#include "app/main_window.h"

#include "app/about_dialog.h"
#include "app/adjustment_commands.h"
#include "app/analysis_commands.h"
#include "app/bottom_strip.h"
#include "app/chip_menus.h"
#include "app/column_area.h"
#include "app/commune_commands.h"
#include "app/coverage_commands.h"
#include "app/coverage_page.h"
#include "app/coverage_runner.h"
#include "app/day_commands.h"
#include "app/days_page.h"
#include "app/decision_commands.h"
#include "app/departement_plan_view.h"
#include "app/diagnosis_sheet.h"
#include "app/dock_grip.h"
#include "app/dock_title.h"
#include "app/doctor_commands.h"
#include "app/doctors_page.h"
#include "app/figure_questions.h"
#include "app/file_commands.h"
#include "app/help_commands.h"
#include "app/icons.h"
#include "app/import_commands.h"
#include "app/layers_panel.h"
#include "app/legend_overlay.h"
#include "app/map_widget.h"
#include "app/money_page.h"
#include "app/moves_flash.h"
#include "app/organisation_panel.h"
#include "app/plan_days.h"
#include "app/project_commands.h"
#include "app/publish_commands.h"
#include "app/rank_intervals.h"
#include "app/ranking_table.h"
#include "app/robustness_runner.h"
#include "app/search_box.h"
#include "app/selection_summary.h"
#include "app/sheet_commands.h"
#include "app/sheet_view.h"
#include "app/small_font.h"
#include "app/status_readout.h"
#include "app/territory_panel.h"
#include "app/territory_venues.h"
#include "app/theme_bar.h"
#include "app/tool_bar_rows.h"
#include "app/venue_commands.h"
#include "app/venue_exchange.h"
#include "app/venue_menu.h"
#include "app/venues_page.h"
#include "app/view_commands.h"
#include "app/welcome_commands.h"
#include "app/worker.h"
#include "app/workshop_panel.h"
#include "app/wrapped_texts.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

namespace app {

namespace {

const auto kGeometryKey = QStringLiteral("window/geometry");
const auto kDocksKey = QStringLiteral("window/docks");
const auto kLegendKey = QStringLiteral("window/legend");
/// Grows when docks change, so that an older layout is not forced on newer ones.
constexpr int kLayoutVersion = 3;

QStringList filesIn(const QMimeData* dropped) {
    QStringList paths;
    for (const QUrl& url : dropped->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(document::Document& document, Appearance& appearance, QWidget* parent)
    : QMainWindow(parent), m_document(document), m_ui(std::make_unique<Ui::MainWindow>()) {
    m_ui->setupUi(this);
    m_map = new MapWidget(m_document, appearance, m_ui->centre);
    m_ui->centreLayout->addWidget(m_map, 1);
    m_search = new SearchBox(m_ui->toolBar);
    m_files = new FileCommands(m_document, *m_ui, this);
    m_panel = new TerritoryPanel(m_document, appearance, this);
    m_strip = new BottomStrip(m_document, appearance, this);
    m_organisation = new OrganisationPanel(this);
    m_layers = new LayersPanel(m_document, appearance, this);
    m_robustness = new RobustnessRunner(m_document, this);
    m_coverage = new CoverageRunner(m_document, this);
    m_workshop = new WorkshopPanel(m_document, *m_robustness, this);
    m_indexing = new Worker(this);
    addDocks();
    fillToolBar();
    new ViewCommands(m_document, appearance, *m_map, *m_ui, this);
    new StatusReadout(m_document, *m_map, m_ui->statusBar);
    connectEdition();
    connectChips();
    connect(m_layers, &LayersPanel::departementsWanted, m_ui->actionOpenDepartements, &QAction::trigger);
    connect(m_layers, &LayersPanel::venuesWanted, m_ui->actionOpenVenues, &QAction::trigger);
    connectViews();
    connectPanel();
    connectDecisions();
    new CommuneCommands(m_document, appearance, *m_ui, m_panel->commands(), this);
    auto* analyses = new AnalysisCommands(m_document, appearance, *m_search, *m_map, *m_ui, this);
    connect(analyses, &AnalysisCommands::scatterWanted, this, [this](const QString& xKey, const QString& yKey) {
        m_stripDock->show();
        m_strip->showScatter(xKey, yKey);
    });
    connectWorkshop();
    connectOrganisation(appearance, *analyses);
    m_projects = new ProjectCommands(m_document, *m_files, *m_ui, this);
    auto* imports = new ImportCommands(m_document, m_files->opening(), appearance, *m_ui, this);
    connect(m_files, &FileCommands::importWanted, imports, [imports] { imports->addIndicators(); });
    connect(m_search, &SearchBox::chosen, this, &MainWindow::goTo);
    new PublishCommands(m_document, appearance, *m_ui, this);
    new WrappedTexts(this);
    auto* help = new HelpCommands(*m_ui, this);
    auto* questions = new FigureQuestions(m_document, m_ui->actionWhatFigure, this);
    connect(questions, &FigureQuestions::helpWanted, help, &HelpCommands::show);
    m_welcome = new WelcomeCommands(*m_ui, {*m_map, *m_search, *m_projects}, this);
    connect(m_welcome, &WelcomeCommands::planWanted, m_organisationDock, &QDockWidget::show);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & document::Change::Dataset)
            buildSearchIndex();
    });
    restoreLayout();
    m_map->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::begin(const QStringList& files) {
    m_files->begin(files);
}

void MainWindow::welcome() {
    m_welcome->welcome();
}

InfoBar& MainWindow::infoBar() {
    return *m_ui->infoBar;
}

void MainWindow::fillToolBar() {
    QToolBar* bar = m_ui->toolBar;
    const auto addButton = [bar](QAction* action, const QString& text, const QString& iconName = {}) {
        auto* button = new QToolButton(bar);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setText(text);
        if (!iconName.isEmpty()) { // what every program has: the room is the others'
            button->setIcon(icon(iconName));
            button->setIconSize({18, 18}); // as high as the words
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
        button->setAccessibleName(text);
        button->setToolTip(action->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        bar->addWidget(button);
    };
    addButton(m_ui->actionOpen, tr("Ouvrir…"), QStringLiteral("document-open"));
    addButton(m_ui->actionExport, tr("Exporter…"), QStringLiteral("document-export"));
    addButton(m_ui->actionPressMap, tr("Presse…"));
    new ThemeBar(m_document, bar);

    const auto addDockButton = [bar](QDockWidget* dock, const QString& description) {
        auto* button = new QToolButton(bar);
        button->setObjectName(dock->objectName() + QStringLiteral("Button"));
        button->setText(dock->windowTitle());
        button->setAccessibleName(description);
        button->setToolTip(description);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, dock, &QWidget::setVisible);
        connect(dock->toggleViewAction(), &QAction::toggled, button, &QToolButton::setChecked);
        bar->addWidget(button);
    };
    addDockButton(m_layersDock, tr("Montrer les couches"));
    addDockButton(m_workshopDock, tr("Montrer l’atelier de la fragilité : indicateurs, poids, méthode"));
    addDockButton(m_organisationDock, tr("Montrer l’organisation : lieux, médecins, journées, couverture, coût"));

    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // the search box takes the room first
    bar->addWidget(space);
    bar->addWidget(m_search);
    const QList<QAction*> parts = bar->actions();
    constexpr int kEnd = 5; // docks, space, search
    new ToolBarRows(*this, *bar, {parts.end() - kEnd, parts.end()});
    connect(m_ui->actionFind, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_ui->menuPanels->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::addDocks() {
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    auto* layers = new ColumnArea(this);
    layers->setWidget(m_layers);
    m_layersDock = addDock(QStringLiteral("layersDock"), tr("Couches"), layers, Qt::LeftDockWidgetArea);
    m_layersDock->hide();
    m_workshopDock = addDock(QStringLiteral("workshopDock"), tr("Atelier"), m_workshop, Qt::LeftDockWidgetArea);
    m_workshopDock->hide();
    m_territoryDock = addDock(QStringLiteral("territoryDock"), tr("Territoire"), m_panel, Qt::RightDockWidgetArea);
    m_stripDock =
        addDock(QStringLiteral("stripDock"), tr("Tableau, graphiques, journal"), m_strip, Qt::BottomDockWidgetArea);
    m_organisationDock =
        addDock(QStringLiteral("organisationDock"), tr("Organisation"), m_organisation, Qt::BottomDockWidgetArea);
    m_organisationDock->hide();
    for (QDockWidget* dock : {m_layersDock, m_workshopDock})
        dock->setTitleBarWidget(new DockTitle(dock));
    // The sheet and the tabs say what they are: a title above them would only take room.
    m_territoryDock->setTitleBarWidget(new DockGrip(m_territoryDock));
    m_stripDock->setTitleBarWidget(new DockGrip(m_stripDock));
    m_organisationDock->setTitleBarWidget(new DockGrip(m_organisationDock));
}

void MainWindow::connectEdition() {
    QUndoStack* stack = m_document.undoStack();
    connect(m_ui->actionUndo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_ui->actionRedo, &QAction::triggered, stack, &QUndoStack::redo);
    m_ui->actionUndo->setShortcuts(QKeySequence::Undo);
    m_ui->actionRedo->setShortcuts(QKeySequence::Redo);
    connect(stack, &QUndoStack::indexChanged, this, &MainWindow::nameUndo);
    nameUndo();
}

void MainWindow::nameUndo() {
    const QUndoStack& stack = *m_document.undoStack();
    m_ui->actionUndo->setEnabled(stack.canUndo());
    m_ui->actionRedo->setEnabled(stack.canRedo());
    m_ui->actionUndo->setText(stack.canUndo() ? tr("Annuler : %1").arg(stack.undoText()) : tr("Annuler"));
    m_ui->actionRedo->setText(stack.canRedo() ? tr("Rétablir : %1").arg(stack.redoText()) : tr("Rétablir"));
}

template <class Part> void MainWindow::tellOf(Part* part) {
    connect(part, &Part::said, this,
            [this](const QString& message) { m_ui->infoBar->display(InfoBar::Severity::Information, message); });
    connect(part, &Part::failed, this,
            [this](const QString& message) { m_ui->infoBar->display(InfoBar::Severity::Error, message); });
}

void MainWindow::connectDecisions() {
    auto* decisions = new DecisionCommands(m_document, m_files->opening(), *m_ui, this);
    connect(m_files, &FileCommands::confirmationWanted, decisions, &DecisionCommands::confirmFile);
    connect(m_files, &FileCommands::diagnosisWanted, this, [this](const territory::Diagnosis& diagnosis) {
        auto* sheet = new DiagnosisSheet(diagnosis, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
}

void MainWindow::connectWorkshop() {
    auto* adjustments = new AdjustmentCommands(m_document, *m_ui, this);
    connect(m_workshop, &WorkshopPanel::adjustmentUnwanted, adjustments, &AdjustmentCommands::remove);
    connect(m_workshop, &WorkshopPanel::failed, this,
            [this](const QString& message) { m_ui->infoBar->display(InfoBar::Severity::Error, message); });
    m_robustness->serve(m_strip->findChild<RankIntervals*>());
    m_robustness->serve(m_panel->findChild<SheetView*>());
    m_workshop->addAdjustmentCommands(
        {m_ui->actionAddToSelection, m_ui->actionRemoveFromSelection, m_ui->actionExportAdjustments});
    m_panel->commands().add(adjustments->eitherWay(), tr("Ajuster…"));
    auto* flash = new MovesFlash(m_document, this);
    m_map->setFlash(flash);
    auto* table = m_strip->findChild<RankingTable*>();
    table->setFlash(flash);
    table->addActions({m_ui->actionAddToSelection, m_ui->actionRemoveFromSelection});
}

void MainWindow::connectOrganisation(const Appearance& appearance, AnalysisCommands& analyses) {
    // Tables and plan share the room under the map: opening one closes the other.
    const auto exclude = [](QDockWidget* opened, QDockWidget* other) {
        connect(opened->toggleViewAction(), &QAction::toggled, other, [other](bool shown) {
            if (shown)
                other->hide();
        });
    };
    exclude(m_organisationDock, m_stripDock);
    exclude(m_stripDock, m_organisationDock);
    auto* planDays = new PlanDays(m_document.planBook(), this);
    auto* venues = new VenueCommands(m_document, *planDays, *m_search, *m_map, *m_ui, this);
    m_organisation->addPage(&venues->page(), tr("Lieux"));
    auto* exchange = new VenueExchange(m_document, appearance, *m_ui, this);
    auto* venueMenu = new VenueMenu(m_document, *venues, *exchange, this);
    connect(&m_map->venues(), &MapVenues::menuWanted, venueMenu, &VenueMenu::show);
    connect(venueMenu, &VenueMenu::opening, &analyses, [this, venueMenu, &analyses](QPoint globalPosition) {
        analyses.addTo(*venueMenu, m_map->mapFromGlobal(globalPosition));
    });
    auto* ofTerritory = new TerritoryVenues(m_document, *planDays, QDate::currentDate(), m_panel);
    m_panel->setPlanVenues(ofTerritory);
    connect(ofTerritory, &TerritoryVenues::addWanted, venues, &VenueCommands::add);
    connect(ofTerritory, &TerritoryVenues::venueWanted, venues, &VenueCommands::edit);
    connect(ofTerritory, &TerritoryVenues::adoptionWanted, exchange, &VenueExchange::adopt);
    auto* doctors = new DoctorsPage(m_document, *planDays, m_organisation);
    m_organisation->addPage(doctors, tr("Médecins"));
    new DoctorCommands(m_document, appearance, *doctors, *m_search, *m_ui, this);
    auto* days = new DaysPage(m_document, appearance, *planDays, m_organisation);
    m_organisation->addPage(days, tr("Journées"));
    new DayCommands(m_document, *days, *m_ui, this);
    auto* coverage = new CoveragePage(m_document, appearance, *m_coverage, m_organisation);
    m_organisation->addPage(coverage, tr("Couverture"));
    auto* ofDepartement = m_panel->findChild<DepartementPlanView*>();
    m_coverage->serve(ofDepartement);
    connect(ofDepartement, &DepartementPlanView::organisationWanted, m_organisationDock, &QDockWidget::show);
    new CoverageCommands(m_document, *m_map, appearance, *coverage, *m_ui, this);
    auto* money = new MoneyPage(m_document, appearance, *planDays, m_organisation);
    m_organisation->addPage(money, tr("Coût"));
    tellOf(money);
}

void MainWindow::connectViews() {
    tellOf(new SelectionSummary(m_document, m_map));
    tellOf(m_strip);
}

void MainWindow::connectPanel() {
    const auto copy = [this] {
        if (m_panel->copySheet())
            m_ui->infoBar->display(InfoBar::Severity::Information, tr("La fiche du territoire est copiée."));
    };
    connect(m_ui->actionCopySheet, &QAction::triggered, this, copy);
    connect(m_panel, &TerritoryPanel::copyWanted, m_ui->actionCopySheet, &QAction::trigger);
    connect(m_panel, &TerritoryPanel::decisionWanted, m_ui->actionSetDecision, &QAction::trigger);
    m_panel->commands().add(*m_ui->actionCompareTerritories, tr("Comparer…"));
    connect(m_panel, &TerritoryPanel::ficheWanted, m_ui->actionSheetPdf, &QAction::trigger);
    m_strip->table().addActions({m_ui->actionCompareTerritories, m_ui->actionSheetPdf});
    connect(m_ui->actionHome, &QAction::triggered, this, [this] {
        m_panel->closeSheet();
        m_territoryDock->show();
        m_panel->ensureVisible(0, 0);
    });
}

void MainWindow::connectChips() {
    connect(m_map, &MapWidget::boundariesChipPressed, this,
            [this](QPoint place) { showBoundariesMenu(*m_ui, m_document, place); });
    connect(m_map, &MapWidget::completenessChipPressed, this,
            [this](QPoint place) { showDecisionMenu(*m_ui, m_document, place); });
}

void MainWindow::buildSearchIndex() {
    m_indexing->start([this, gazetteer = m_document.dataset()->gazetteer](
                          std::stop_token, const territory::Progress&) -> Worker::Delivery {
        auto index = std::make_shared<const document::SearchIndex>(gazetteer);
        return [this, index = std::move(index)] { m_search->setIndex(index); };
    });
}

void MainWindow::goTo(const document::SearchHit& hit) {
    using Kind = document::SearchHit::Kind;
    m_document.navigate([&hit](document::MapState& state) {
        if (!hit.territory.isEmpty())
            state.selection = hit.territory;
    });
    if (hit.kind == Kind::Departement)
        m_map->showArea(QStringLiteral("dept:") + hit.code);
    else if (hit.kind == Kind::Region)
        m_map->showArea(QStringLiteral("region:") + hit.code);
    else if (!hit.territory.isEmpty())
        m_map->showArea(QStringLiteral("siren:") + hit.territory);
    else
        m_ui->infoBar->display(InfoBar::Severity::Information,
                               tr("%1 n’appartient à aucune intercommunalité.").arg(hit.text));
}

void MainWindow::layOutFirst() {
    // The map first: two thirds of the width at least, three quarters of the height.
    constexpr int kLayers = 260, kSheet = 370, kStrip = 230;
    resizeDocks({m_layersDock, m_territoryDock}, {kLayers, std::min(sizedFor(font(), kSheet), width() / 3)},
                Qt::Horizontal);
    resizeDocks({m_stripDock}, {std::min(kStrip, height() / 4)}, Qt::Vertical);
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    if (!restoreGeometry(settings.value(kGeometryKey).toByteArray())) {
        const QSize available = screen()->availableSize();
        resize(QSize(1440, 900).boundedTo(available));
    }
    if (!restoreState(settings.value(kDocksKey).toByteArray(), kLayoutVersion))
        // Once the window has the size that it is shown with.
        QMetaObject::invokeMethod(this, &MainWindow::layOutFirst, Qt::QueuedConnection);
    if (settings.contains(kLegendKey))
        m_map->legend().setOffset(settings.value(kLegendKey).toPoint());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_projects->mayClose()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kDocksKey, saveState(kLayoutVersion));
    settings.setValue(kLegendKey, m_map->legend().offset());
    m_files->remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_files->openDropped(filesIn(event->mimeData()));
}

} // namespace app
