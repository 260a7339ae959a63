#include "document/venue_location.h"

#include "geo/plane_frame.h"
#include "geo/projection.h"

#include <cmath>
#include <optional>

namespace document {

namespace {

using solidarity::CarePlace;

/// Finds the territory at a point of real boundaries. PROJ is set up at the first question only: most lists say their
/// commune.
class PointLocation {
public:
    explicit PointLocation(const Dataset& dataset) : m_dataset(dataset) {}

    int territoryAt(double longitude, double latitude) {
        if (!m_placer) {
            m_placer.emplace(geo::standardFrames());
        }
        const std::optional<geo::Place> place = m_placer->place(longitude, latitude);
        if (!place) {
            return -1;
        }
        const geo::FaceId face = m_dataset.boundaries->locator->faceAt(place->frame, place->world);
        return face == geo::kNoFace ? -1 : m_dataset.territoryOfFace[face];
    }

private:
    const Dataset& m_dataset;
    std::optional<geo::Placer> m_placer;
};

bool canBeFoundByPoint(const CarePlace& venue) {
    return venue.precision == CarePlace::Precision::Point && !std::isnan(venue.longitude) &&
           !std::isnan(venue.latitude);
}

} // namespace

std::vector<std::vector<const CarePlace*>> venuesByTerritory(const Dataset& dataset,
                                                             std::initializer_list<VenueList> lists) {
    std::vector<std::vector<const CarePlace*>> byTerritory(dataset.territories.size());
    const bool realBoundaries = dataset.boundaries && dataset.boundaries->locator && !dataset.boundaries->schematic;
    PointLocation points(dataset);
    for (const VenueList& list : lists) {
        if (!list) {
            continue;
        }
        for (const CarePlace& venue : *list) {
            int territory = dataset.territoryOf(venue.territory);
            if (territory < 0 && realBoundaries && canBeFoundByPoint(venue)) {
                territory = points.territoryAt(venue.longitude, venue.latitude);
            }
            if (territory >= 0) {
                byTerritory[std::size_t(territory)].push_back(&venue);
            }
        }
    }
    return byTerritory;
}

} // namespace document
