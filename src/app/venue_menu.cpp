#include "app/venue_menu.h"

#include "app/adoptable_places.h"
#include "app/venue_commands.h"
#include "app/venue_exchange.h"

#include <cmath>

namespace app {

using solidarity::CarePlace;
using solidarity::Venue;

namespace {

/// A group's symbol may stand for hundreds: zooming in parts them.
constexpr std::size_t kMostNamed = 8;

/// An ampersand in a name is no mnemonic.
QString inMenu(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

VenueMenu::VenueMenu(document::Document& document, VenueCommands& commands, VenueExchange& exchange, QWidget* parent)
    : QMenu(parent), m_document(document), m_commands(commands), m_exchange(exchange) {}

void VenueMenu::show(const MapVenues::Spot& spot, QPoint globalPosition) {
    clear();
    addVenues(spot.venues);
    if (!m_document.planBook().isReadOnly()) {
        addPlaces(spot.places);
        addSeparator();
        addNew(spot.degrees);
    }
    addSeparator();
    emit opening(globalPosition);
    if (!isEmpty())
        popup(globalPosition);
}

void VenueMenu::addVenues(const std::vector<QUuid>& venues) {
    for (const QUuid& id : std::span(venues).first(std::min(venues.size(), kMostNamed))) {
        if (const Venue* venue = m_document.planBook().plan().venues.find(id))
            addAction(tr("Modifier « %1 »…").arg(inMenu(venue->name)), this, [this, id] { m_commands.edit(id); });
    }
    if (venues.size() == 1 && !m_document.planBook().isReadOnly())
        addAction(tr("Retirer du plan"), this, [this, venues] { m_commands.remove(venues); });
    addSeparator();
}

void VenueMenu::addPlaces(const std::vector<int>& places) {
    const auto dataset = m_document.dataset();
    std::vector<const CarePlace*> adopted;
    for (const int index : places) {
        const bool isOpened = dataset->venues && std::size_t(index) < dataset->venues->size(); // these come first
        if (isOpened && isAdoptable((*dataset->venues)[std::size_t(index)], m_document.planBook().plan()))
            adopted.push_back(&(*dataset->venues)[std::size_t(index)]);
    }
    if (adopted.empty())
        return;
    const QString text = adopted.size() == 1
                             ? tr("Ajouter « %1 » à l’organisation").arg(inMenu(adopted.front()->name))
                             : tr("Ajouter ces %Ln lieux à l’organisation", nullptr, int(adopted.size()));
    addAction(text, this, [this, dataset, adopted] { m_exchange.adopt(adopted); });
}

void VenueMenu::addNew(const geo::Coordinate& degrees) {
    if (std::isfinite(degrees.x) && std::isfinite(degrees.y))
        addAction(tr("Ajouter un lieu ici…"), this, [this, degrees] { m_commands.addAt(degrees.x, degrees.y); });
}

} // namespace app
