#include "app/commune_commands.h"

#include "app/communes_dialog.h"
#include "app/grouping_dialog.h"
#include "app/sheet_commands.h"
#include "ui_main_window.h"

namespace app {

namespace {

void present(QDialog& dialog) {
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

CommuneCommands::CommuneCommands(document::Document& document, const Appearance& appearance, Ui::MainWindow& ui,
                                 SheetCommands& sheet, QWidget* window)
    : QObject(window), m_document(document), m_appearance(appearance), m_ui(ui), m_window(window) {
    connect(ui.actionCommunes, &QAction::triggered, this, &CommuneCommands::showCommunes);
    connect(ui.actionGroupings, &QAction::triggered, this, &CommuneCommands::showGroupings);
    connect(&m_document, &document::Document::changed, this, &CommuneCommands::follow);
    sheet.add(*ui.actionCommunes, tr("Communes…"));
    follow();
}

void CommuneCommands::follow() {
    m_ui.actionCommunes->setEnabled(m_document.selectedTerritory() >= 0);
    m_ui.actionGroupings->setEnabled(m_document.dataset() != nullptr);
}

void CommuneCommands::showCommunes() {
    if (!m_communes)
        m_communes = new CommunesDialog(m_document, m_appearance, m_window);
    present(*m_communes);
}

void CommuneCommands::showGroupings() {
    if (!m_groupings)
        m_groupings = new GroupingDialog(m_document, m_window);
    present(*m_groupings);
}

} // namespace app
