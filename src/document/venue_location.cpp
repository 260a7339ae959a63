#include "document/venue_location.h"

#include "document/territory_at.h"

namespace document {

using solidarity::CarePlace;

std::vector<std::vector<const CarePlace*>> venuesByTerritory(const Dataset& dataset,
                                                             std::initializer_list<VenueList> lists) {
    std::vector<std::vector<const CarePlace*>> byTerritory(dataset.territories.size());
    TerritoryAt territoryAt(dataset);
    for (const VenueList& list : lists) {
        if (!list) {
            continue;
        }
        for (const CarePlace& venue : *list) {
            int territory = dataset.territoryOf(venue.territory);
            // A commune's own point may stand in another territory than the place that it stands for.
            if (territory < 0 && venue.precision == CarePlace::Precision::Point) {
                territory = territoryAt(venue.longitude, venue.latitude);
            }
            if (territory >= 0) {
                byTerritory[std::size_t(territory)].push_back(&venue);
            }
        }
    }
    return byTerritory;
}

} // namespace document
