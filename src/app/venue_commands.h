#pragma once

#include "app/venue_choice.h"
#include "document/document.h"
#include "document/search_index.h"

#include <QObject>
#include <QPointer>

namespace Ui {
class MainWindow;
}

namespace app {

class DuplicatesDialog;
class InfoBar;
class MapWidget;
class PlanDays;
class SearchBox;
class VenueEditor;
class VenuesPage;

/// What the window does with venues: adds, edits, removes them, shows them on the map.
class VenueCommands : public QObject {
    Q_OBJECT
public:
    VenueCommands(document::Document& document, const PlanDays& days, SearchBox& search, MapWidget& map,
                  Ui::MainWindow& ui, QWidget* window);

    VenuesPage& page() { return *m_page; }
    VenueChoice& choice() { return m_choice; }

    void add();
    void addAt(double longitude, double latitude);
    void edit(const QUuid& venue);
    void remove(const std::vector<QUuid>& venues);
    void setStatus(const std::vector<QUuid>& venues, solidarity::VenueStatus status);
    void showOnMap(const QUuid& venue);

private:
    void open(const solidarity::Venue& venue);
    void store(const solidarity::Venue& venue);
    void follow();
    void followChoice();
    void showDuplicates();
    void connectMap();
    void move(const QUuid& venue, double longitude, double latitude);
    void askPlaceFor(VenueEditor& editor);

    document::Document& m_document;
    SearchBox& m_search;
    MapWidget& m_map;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    VenueChoice m_choice;
    VenuesPage* m_page;
    QPointer<DuplicatesDialog> m_duplicates;
    QPointer<VenueEditor> m_placed; ///< Waits, hidden, for a click on the map.
};

} // namespace app
