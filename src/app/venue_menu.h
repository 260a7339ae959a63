#pragma once

#include "app/map_venues.h"

#include <QMenu>

namespace app {

class VenueCommands;
class VenueExchange;

/// The map's context menu: the plan's venues there, places of opened files that may become some, a new one here.
class VenueMenu : public QMenu {
    Q_OBJECT
public:
    VenueMenu(document::Document& document, VenueCommands& commands, VenueExchange& exchange, QWidget* parent);

    void show(const MapVenues::Spot& spot, QPoint globalPosition);

signals:
    /// What isn't about venues may be added below.
    void opening(QPoint globalPosition);

private:
    void addVenues(const std::vector<QUuid>& venues);
    void addPlaces(const std::vector<int>& places);
    void addNew(const geo::Coordinate& degrees);

    document::Document& m_document;
    VenueCommands& m_commands;
    VenueExchange& m_exchange;
};

} // namespace app
