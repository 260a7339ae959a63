#include "app/venue_commands.h"

#include "app/duplicates_dialog.h"
#include "app/map_widget.h"
#include "app/search_box.h"
#include "app/venue_editor.h"
#include "app/venue_place_form.h"
#include "app/venues_page.h"
#include "document/territory_at.h"
#include "solidarity/plan_editor.h"
#include "solidarity/venue_status.h"
#include "solidarity/words.h"
#include "ui_main_window.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::PlanEditor;
using solidarity::Venue;
using Severity = InfoBar::Severity;

VenueCommands::VenueCommands(document::Document& document, const PlanDays& days, SearchBox& search, MapWidget& map,
                             Ui::MainWindow& ui, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_search(search)
    , m_map(map)
    , m_ui(ui)
    , m_window(window)
    , m_page(new VenuesPage(document, days, m_choice,
                            {ui.actionAddVenue, ui.actionImportVenues, ui.actionExportVenues, ui.actionVenueDuplicates},
                            window)) {
    connect(ui.actionAddVenue, &QAction::triggered, this, &VenueCommands::add);
    connect(ui.actionVenueDuplicates, &QAction::triggered, this, &VenueCommands::showDuplicates);
    connect(m_page, &VenuesPage::editWanted, this, &VenueCommands::edit);
    connect(m_page, &VenuesPage::removalWanted, this, &VenueCommands::remove);
    connect(m_page, &VenuesPage::statusWanted, this, &VenueCommands::setStatus);
    connect(m_page, &VenuesPage::placeWanted, this, &VenueCommands::showOnMap);
    connect(&m_choice, &VenueChoice::changed, this, &VenueCommands::followChoice);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (document::Change::Dataset | document::Change::Plan))
            follow();
    });
    connectMap();
    follow();
}

void VenueCommands::follow() {
    const bool canEdit = m_document.dataset() && !m_document.planBook().isReadOnly();
    m_ui.actionAddVenue->setEnabled(canEdit);
    m_ui.actionVenueDuplicates->setEnabled(m_document.planBook().plan().venues.size() > 1);
}

// One venue.

void VenueCommands::add() {
    if (!m_document.dataset())
        return;
    Venue venue;
    const int selected = m_document.selectedTerritory();
    if (selected >= 0) {
        const territory::Territory& territory = m_document.dataset()->territories[std::size_t(selected)];
        venue.territory = territory.code;
        // Its largest commune: what one would type first.
        if (!territory.communes.empty())
            venue.insee = m_document.dataset()->gazetteer->communes()[std::size_t(territory.communes.front())].insee;
    }
    open(venue);
}

void VenueCommands::addAt(double longitude, double latitude) {
    if (!m_document.dataset())
        return;
    Venue venue;
    venue.longitude = longitude;
    venue.latitude = latitude;
    const int there = document::TerritoryAt(*m_document.dataset())(longitude, latitude);
    if (there >= 0)
        venue.territory = m_document.dataset()->territories[std::size_t(there)].code;
    open(venue);
}

void VenueCommands::edit(const QUuid& id) {
    const Venue* venue = m_document.planBook().plan().venues.find(id);
    if (venue && m_document.dataset())
        open(*venue);
}

void VenueCommands::open(const Venue& venue) {
    auto* editor = new VenueEditor(m_document, venue, m_search.index(), m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &VenueEditor::mapWanted, this, [this, editor] { askPlaceFor(*editor); });
    connect(editor, &QDialog::accepted, this, [this, editor] { store(editor->venue()); });
    editor->open();
}

void VenueCommands::store(const Venue& venue) {
    PlanEditor editor(m_document.planBook().plan());
    const bool isNew = venue.id.isNull();
    const QUuid id = editor.put(venue);
    m_document.planBook().edit(isNew ? tr("Ajouter le lieu « %1 »").arg(venue.name)
                                     : tr("Modifier le lieu « %1 »").arg(venue.name),
                               editor.change());
    m_choice.choose(id);
}

// Several.

void VenueCommands::remove(const std::vector<QUuid>& venues) {
    if (venues.empty())
        return;
    const solidarity::Plan& plan = m_document.planBook().plan();
    PlanEditor editor(plan);
    for (const QUuid& id : venues)
        editor.removeVenue(id);
    const Venue* first = plan.venues.find(venues.front());
    const QString name =
        venues.size() == 1 && first ? tr("« %1 »").arg(first->name) : tr("%Ln lieux", nullptr, int(venues.size()));
    const solidarity::PlanChange change = editor.change();
    const int days = int(change.days.size());
    m_document.planBook().edit(tr("Retirer du plan : %1").arg(name), change);
    if (m_document.planBook().isReadOnly())
        return;
    const QString gone = days == 0 ? tr("Retiré du plan : %1.").arg(name)
                                   : tr("Retiré du plan : %1, avec %2.").arg(name, tr("%Ln journées", nullptr, days));
    m_ui.infoBar->display(Severity::Information, gone, {{tr("Annuler"), [this] { m_document.undoStack()->undo(); }}});
}

void VenueCommands::setStatus(const std::vector<QUuid>& venues, solidarity::VenueStatus status) {
    const solidarity::Plan& plan = m_document.planBook().plan();
    PlanEditor editor(plan);
    for (const QUuid& id : venues) {
        const Venue* venue = plan.venues.find(id);
        if (venue && venue->status != status)
            editor.put(solidarity::withStatus(*venue, status, QDate::currentDate()));
    }
    const int count = int(editor.change().venues.size());
    m_document.planBook().edit(tr("Statut de %1 : %2").arg(tr("%Ln lieux", nullptr, count), solidarity::nameOf(status)),
                               editor.change());
}

void VenueCommands::showDuplicates() {
    if (!m_duplicates) {
        m_duplicates = new DuplicatesDialog(m_document, m_window);
        m_duplicates->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_duplicates->show();
    m_duplicates->raise();
    m_duplicates->activateWindow();
}

// On the map.

void VenueCommands::connectMap() {
    MapVenues& onMap = m_map.venues();
    connect(&onMap, &MapVenues::clicked, this, [this](const std::vector<QUuid>& venues) {
        // A symbol that stands for several gives one after the other.
        const auto current = std::ranges::find(venues, m_choice.current());
        m_choice.choose(current == venues.end() || current + 1 == venues.end() ? venues.front() : *(current + 1));
    });
    connect(&onMap, &MapVenues::moved, this, &VenueCommands::move);
    const auto comeBack = [this] {
        m_ui.infoBar->dismiss();
        if (m_placed)
            m_placed->show();
        m_placed.clear();
    };
    connect(&onMap, &MapVenues::placeSaid, this, [this, comeBack](double longitude, double latitude) {
        if (m_placed)
            m_placed->place().setPosition(longitude, latitude);
        comeBack();
    });
    connect(&onMap, &MapVenues::placeRefused, this, comeBack);
}

void VenueCommands::askPlaceFor(VenueEditor& editor) {
    m_placed = &editor;
    editor.hide();
    m_ui.infoBar->display(Severity::Information, tr("Cliquez l’endroit du lieu sur la carte. Échap pour renoncer."));
    m_map.askPlace();
}

void VenueCommands::move(const QUuid& id, double longitude, double latitude) {
    const Venue* venue = m_document.planBook().plan().venues.find(id);
    if (!venue || !m_document.dataset())
        return;
    Venue moved = *venue;
    moved.longitude = longitude;
    moved.latitude = latitude;
    moved.precision = Venue::Precision::Point;
    document::TerritoryAt territoryAt(*m_document.dataset());
    const int there = territoryAt(longitude, latitude);
    const QString code = there < 0 ? QString() : m_document.dataset()->territories[std::size_t(there)].code;
    if (moved.insee.isEmpty() && territoryAt.canTell())
        moved.territory = code;
    PlanEditor editor(m_document.planBook().plan());
    editor.put(moved);
    m_document.planBook().edit(tr("Déplacer le lieu « %1 »").arg(moved.name), editor.change());
    m_choice.choose(id);
    const bool strays = territoryAt.canTell() && !moved.territory.isEmpty() && code != moved.territory;
    if (strays)
        m_ui.infoBar->display(Severity::Warning,
                              tr("« %1 » est maintenant hors de son territoire : vérifiez sa commune.").arg(moved.name),
                              {{tr("Annuler"), [this] { m_document.undoStack()->undo(); }},
                               {tr("Modifier le lieu…"), [this, id] { edit(id); }}});
}

void VenueCommands::followChoice() {
    m_map.setChosenVenue(m_choice.current());
    const Venue* venue = m_document.planBook().plan().venues.find(m_choice.current());
    if (!venue || venue->territory.isEmpty())
        return;
    m_document.navigate([code = venue->territory](document::MapState& state) { state.selection = code; });
}

void VenueCommands::showOnMap(const QUuid& id) {
    m_choice.choose(id);
    const Venue* venue = m_document.planBook().plan().venues.find(id);
    if (venue && !venue->territory.isEmpty())
        m_map.showArea(u"siren:"_s + venue->territory);
}

} // namespace app
