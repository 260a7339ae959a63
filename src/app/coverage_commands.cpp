#include "app/coverage_commands.h"

#include "app/apportionment_dialog.h"
#include "app/coverage_page.h"
#include "app/siting_dialog.h"
#include "ui_main_window.h"

namespace app {

CoverageCommands::CoverageCommands(document::Document& document, MapWidget& map, const Appearance& appearance,
                                   CoveragePage& page, Ui::MainWindow& ui, QWidget* window)
    : QObject(window), m_document(document), m_map(map), m_appearance(appearance), m_ui(ui), m_window(window) {
    connect(ui.actionSiteVenues, &QAction::triggered, this, [this] { open<SitingDialog>(); });
    connect(ui.actionApportion, &QAction::triggered, this, [this] { open<ApportionmentDialog>(); });
    connect(&page, &CoveragePage::settingsWanted, ui.actionScheme, &QAction::trigger);
    connect(&page, &CoveragePage::said, this,
            [this](const QString& message) { m_ui.infoBar->display(InfoBar::Severity::Information, message); });
    connect(&page, &CoveragePage::failed, this,
            [this](const QString& message) { m_ui.infoBar->display(InfoBar::Severity::Error, message); });
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & document::Change::Dataset)
            follow();
    });
    follow();
}

/// One of a kind, beside the map.
template <class Dialog> void CoverageCommands::open() {
    auto* dialog = m_window->findChild<Dialog*>();
    if (!dialog) {
        dialog = new Dialog(m_document, m_map, m_appearance, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void CoverageCommands::follow() {
    const bool isLoaded = m_document.dataset() != nullptr;
    m_ui.actionSiteVenues->setEnabled(isLoaded);
    m_ui.actionApportion->setEnabled(isLoaded);
}

} // namespace app
