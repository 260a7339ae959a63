#include "app/venue_exchange.h"

#include "app/file_export.h"
#include "app/import_wizard.h"
#include "app/venue_export_dialog.h"
#include "app/venue_import_page.h"
#include "document/territory_at.h"
#include "io/venue_writer.h"
#include "solidarity/plan_editor.h"
#include "ui_main_window.h"

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using solidarity::Venue;
using Severity = InfoBar::Severity;

VenueExchange::VenueExchange(document::Document& document, const Appearance& appearance, Ui::MainWindow& ui,
                             QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_appearance(appearance)
    , m_ui(ui)
    , m_window(window)
    , m_file(new FileExport(window)) {
    connect(ui.actionImportVenues, &QAction::triggered, this, [this] { importTable(); });
    connect(ui.actionExportVenues, &QAction::triggered, this, &VenueExchange::askExport);
    connect(m_file, &FileExport::said, this,
            [this](const QString& message) { m_ui.infoBar->display(Severity::Information, message); });
    connect(m_file, &FileExport::failed, this,
            [this](const QString& message) { m_ui.infoBar->display(Severity::Error, message); });
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Plan))
            follow();
    });
    follow();
}

void VenueExchange::follow() {
    const bool isLoaded = m_document.dataset() != nullptr;
    m_ui.actionImportVenues->setEnabled(isLoaded && !m_document.planBook().isReadOnly());
    m_ui.actionExportVenues->setEnabled(isLoaded && !m_document.planBook().plan().venues.isEmpty());
}

void VenueExchange::importTable(const QString& path) {
    if (!m_document.dataset())
        return;
    auto* page = new VenueImportPage(m_document.dataset(), m_document.planBook().snapshot());
    auto* wizard =
        new ImportWizard(venueImport(), {m_document.dataset()->gazetteer, {}, {}}, m_appearance, m_window, page);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, page] { add(page->chosen()); });
    wizard->open();
    if (!path.isEmpty())
        wizard->openFile(path);
}

void VenueExchange::add(const std::vector<Venue>& venues) {
    solidarity::PlanEditor editor(m_document.planBook().plan());
    for (const Venue& venue : venues)
        editor.put(venue);
    const solidarity::PlanChange change = editor.change();
    if (change.isEmpty())
        return;
    const int count = int(change.venues.size());
    m_document.planBook().edit(count == 1 ? tr("Ajouter le lieu « %1 »").arg(venues.front().name)
                                          : tr("Ajouter %Ln lieux", nullptr, count),
                               change);
    if (!m_document.planBook().isReadOnly())
        m_ui.infoBar->display(Severity::Information, tr("%Ln lieux ajoutés à l’organisation.", nullptr, count),
                              {{tr("Annuler"), [this] { m_document.undoStack()->undo(); }}});
}

void VenueExchange::adopt(const std::vector<const solidarity::CarePlace*>& places) {
    std::vector<Venue> venues;
    document::TerritoryAt territoryAt(*m_document.dataset());
    for (const solidarity::CarePlace* place : places) {
        Venue& venue = venues.emplace_back(document::venueOf(*place));
        if (!venue.territory.isEmpty() || !venue.hasPoint())
            continue;
        if (const int there = territoryAt(venue.longitude, venue.latitude); there >= 0)
            venue.territory = m_document.dataset()->territories[std::size_t(there)].code;
    }
    add(venues);
}

void VenueExchange::askExport() {
    auto* dialog = new VenueExportDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const bool withContacts = dialog->withContacts();
        m_file->ask(tr("lieux"), dialog->suffix(), dialog->nameFilter(), [this, withContacts]() -> FileExport::Write {
            return [plan = m_document.planBook().snapshot(), gazetteer = m_document.dataset()->gazetteer,
                    withContacts](const QString& path) {
                return io::writeVenues(path, plan->venues.all(), *gazetteer, withContacts);
            };
        });
    });
    dialog->open();
}

} // namespace app
