#include "app/publish_commands.h"

#include "app/atlas_dialog.h"
#include "app/file_job.h"
#include "app/page_draft.h"
#include "app/page_print.h"
#include "app/picture_copy.h"
#include "app/press_window.h"
#include "app/publish_window.h"
#include "app/shell_command.h"
#include "publish/territory_page.h"
#include "ui_main_window.h"

#include <QClipboard>
#include <QGuiApplication>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// One window of a kind: a second call brings the first to the front.
template <class Window> bool raised(const QWidget& parent) {
    auto* window = parent.findChild<Window*>(QString(), Qt::FindDirectChildrenOnly);
    if (!window || !window->isVisible())
        return false;
    window->raise();
    window->activateWindow();
    return true;
}

} // namespace

PublishCommands::PublishCommands(document::Document& document, const Appearance& appearance, Ui::MainWindow& ui,
                                 QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_appearance(appearance)
    , m_ui(ui)
    , m_window(window)
    , m_sheet(new FileJob(*ui.taskBar, *ui.infoBar, this))
    , m_copy(new PictureCopy(*ui.taskBar, *ui.infoBar, this))
    , m_print(new PagePrint(*ui.taskBar, *ui.infoBar, this)) {
    connect(ui.actionExport, &QAction::triggered, this, &PublishCommands::openPage);
    connect(ui.actionPressMap, &QAction::triggered, this, &PublishCommands::openPress);
    connect(ui.actionSheetPdf, &QAction::triggered, this, &PublishCommands::askSheet);
    connect(ui.actionAtlas, &QAction::triggered, this, &PublishCommands::openAtlas);
    connect(ui.actionCopyMap, &QAction::triggered, this, [this] { m_copy->copy(publicationOf(m_document)); });
    connect(ui.actionCopyCommand, &QAction::triggered, this, &PublishCommands::copyCommand);
    connect(ui.actionPrint, &QAction::triggered, this,
            [this] { m_print->preview(publicationOf(m_document), m_window); });
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (document::Change::Dataset | document::Change::Selection))
            follow();
    });
    follow();
}

void PublishCommands::follow() {
    const bool isLoaded = m_document.dataset() && m_document.results();
    for (QAction* action : {m_ui.actionExport, m_ui.actionPressMap, m_ui.actionAtlas, m_ui.actionCopyMap,
                            m_ui.actionCopyCommand, m_ui.actionPrint})
        action->setEnabled(isLoaded);
    m_ui.actionSheetPdf->setEnabled(isLoaded && m_document.selectedTerritory() >= 0);
}

void PublishCommands::openPage() {
    if (raised<PublishWindow>(*m_window))
        return;
    auto* page = new PublishWindow(m_document, m_appearance, m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->show();
}

void PublishCommands::openPress() {
    if (raised<PressWindow>(*m_window))
        return;
    auto* press = new PressWindow(m_document, m_appearance, m_window);
    press->setAttribute(Qt::WA_DeleteOnClose);
    connect(press, &PressWindow::layoutWanted, this, [this](const document::Layout& layout) {
        m_document.edit(tr("Page de la carte de presse"),
                        [&layout](document::MapState& state) { state.layout = layout; });
        openPage();
    });
    press->show();
}

void PublishCommands::openAtlas() {
    auto* atlas = new AtlasDialog(m_document, m_window);
    atlas->setAttribute(Qt::WA_DeleteOnClose);
    atlas->open();
}

void PublishCommands::askSheet() {
    const int selected = m_document.selectedTerritory();
    const QString name = m_document.dataset()->territories[std::size_t(selected)].name;
    const QString path =
        askTarget(m_window, tr("Fiche du territoire"), tr("Fiche - %1").arg(name), {tr("Document PDF (*.pdf)")});
    if (!path.isEmpty())
        writeSheet(path);
}

void PublishCommands::writeSheet(const QString& path) {
    m_sheet->write(tr("Fiche du territoire"), path,
                   [code = m_document.state().selection, publication = publicationOf(m_document)](
                       const QString& target, std::stop_token stop, const territory::Progress& progress) {
                       return publish::writeTerritoryPage(target, code, publication, std::move(stop), progress).map([] {
                           return QString();
                       });
                   });
}

void PublishCommands::copyCommand() {
    QGuiApplication::clipboard()->setText(
        exportCommand(m_document.state(), u"carte.png"_s, m_window->windowFilePath()));
    m_ui.infoBar->display(InfoBar::Severity::Information, tr("La commande qui donne cette carte est copiée."));
}

} // namespace app
