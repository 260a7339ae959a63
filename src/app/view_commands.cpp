#include "app/view_commands.h"

#include "app/map_widget.h"
#include "app/preferences.h"
#include "ui_main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMenu>

namespace app {

ViewCommands::ViewCommands(document::Document& document, Appearance& appearance, MapWidget& map, Ui::MainWindow& ui,
                           QObject* parent)
    : QObject(parent), m_document(document), m_appearance(appearance), m_map(map), m_ui(ui) {
    // Plus without Shift too: « Ctrl + = » on most keyboards.
    ui.actionZoomIn->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(ui.actionZoomIn, &QAction::triggered, &map, &MapWidget::zoomIn);
    connect(ui.actionZoomOut, &QAction::triggered, &map, &MapWidget::zoomOut);
    connect(ui.actionFitAll, &QAction::triggered, this, [this] { m_map.showArea(QStringLiteral("france")); });
    connect(ui.actionGoToSelection, &QAction::triggered, this,
            [this] { m_map.showArea(QStringLiteral("siren:") + m_document.state().selection); });
    connect(ui.actionGoToDepartement, &QAction::triggered, this, [this] { showAreaOfSelection(u"dept"); });
    connect(ui.actionGoToRegion, &QAction::triggered, this, [this] { showAreaOfSelection(u"region"); });
    connect(ui.actionClearSelection, &QAction::triggered, this,
            [this] { m_document.navigate([](document::MapState& state) { state.selection.clear(); }); });
    connect(ui.actionHome, &QAction::triggered, this, &ViewCommands::showHome);
    addFrames();
    addAppearances();
    addTextSizes();
    addLanguages();
    connect(&m_document, &document::Document::changed, this, &ViewCommands::followSelection);
    followSelection();
}

void ViewCommands::addFrames() {
    for (const geo::PlaneFrame& frame : geo::standardFrames()) {
        if (!frame.bordered)
            continue;
        QAction* action = m_ui.menuFrames->addAction(frame.title);
        connect(action, &QAction::triggered, this,
                [this, key = frame.key] { m_map.showArea(QStringLiteral("frame:") + key); });
    }
}

void ViewCommands::addAppearances() {
    auto* group = new QActionGroup(this);
    const std::pair<QAction*, Appearance::Mode> choices[] = {
        {m_ui.actionAppearanceSystem, Appearance::Mode::System},
        {m_ui.actionAppearanceLight, Appearance::Mode::Light},
        {m_ui.actionAppearanceDark, Appearance::Mode::Dark},
    };
    for (const auto& [action, mode] : choices) {
        group->addAction(action);
        action->setChecked(m_appearance.mode() == mode);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            m_appearance.setMode(mode);
            preferences::setAppearance(mode);
        });
    }
}

void ViewCommands::addTextSizes() {
    auto* menu = new QMenu(tr("Taille du texte"), m_ui.menuView);
    m_ui.menuView->insertMenu(m_ui.menuLanguage->menuAction(), menu);
    auto* group = new QActionGroup(this);
    for (const int percent : preferences::kTextSizes) {
        QAction* action = menu->addAction(tr("%1 %").arg(QLocale().toString(percent)));
        action->setCheckable(true);
        action->setChecked(preferences::textSize() == percent);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [percent] {
            preferences::setTextSize(percent);
            QApplication::setFont(preferences::fontOf(percent));
        });
    }
}

void ViewCommands::addLanguages() {
    auto* group = new QActionGroup(this);
    const std::pair<QAction*, document::InterfaceLanguage> choices[] = {
        {m_ui.actionFrench, document::InterfaceLanguage::French},
        {m_ui.actionEnglish, document::InterfaceLanguage::English}};
    for (const auto& [action, language] : choices) {
        group->addAction(action);
        action->setChecked(preferences::language() == language);
        connect(action, &QAction::triggered, this, [this, language = language] {
            preferences::setLanguage(language);
            m_ui.infoBar->display(InfoBar::Severity::Information, tr("La langue changera au prochain démarrage."));
        });
    }
}

void ViewCommands::followSelection() {
    const bool chosen = m_document.selectedTerritory() >= 0;
    for (QAction* action : {m_ui.actionGoToSelection, m_ui.actionGoToDepartement, m_ui.actionGoToRegion,
                            m_ui.actionClearSelection, m_ui.actionCopySheet, m_ui.actionSetDecision})
        action->setEnabled(chosen);
}

void ViewCommands::showHome() {
    const QString home = m_document.state().homeDepartement;
    if (!home.isEmpty())
        m_map.showArea(QStringLiteral("dept:") + home);
}

void ViewCommands::showAreaOfSelection(QStringView level) {
    const int selected = m_document.selectedTerritory();
    if (selected < 0)
        return;
    const auto& territory = m_document.dataset()->territories[static_cast<std::size_t>(selected)];
    const QStringList& codes = level == u"dept" ? territory.departements : territory.regions;
    if (!codes.isEmpty())
        m_map.showArea(level.toString() + u':' + codes.first());
}

} // namespace app
