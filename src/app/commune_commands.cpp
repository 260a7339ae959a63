#include "app/commune_commands.h"

#include "app/communes_dialog.h"
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
    connect(&m_document, &document::Document::changed, this, &CommuneCommands::follow);
    sheet.add(*ui.actionCommunes, tr("Communes…"));
    follow();
}

void CommuneCommands::follow() {
    m_ui.actionCommunes->setEnabled(m_document.selectedTerritory() >= 0);
}

void CommuneCommands::showCommunes() {
    if (!m_communes)
        m_communes = new CommunesDialog(m_document, m_appearance, m_window);
    present(*m_communes);
}

} // namespace app
