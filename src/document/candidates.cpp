#include "document/candidates.h"

#include "document/venue_import.h"

#include <QCoreApplication>
#include <cmath>

namespace document {

using solidarity::Venue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Candidates)
};

} // namespace

std::vector<solidarity::Candidate> candidatesFrom(const std::vector<solidarity::CarePlace>& places) {
    std::vector<solidarity::Candidate> candidates;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const solidarity::CarePlace& place = places[i];
        if (!std::isnan(place.longitude) && !std::isnan(place.latitude))
            candidates.push_back(
                {place.name, place.insee, place.territory, place.longitude, place.latitude, static_cast<int>(i)});
    }
    return candidates;
}

Venue venueAt(const solidarity::Candidate& candidate, const std::vector<solidarity::CarePlace>* places) {
    if (places && candidate.origin >= 0)
        return venueOf((*places)[std::size_t(candidate.origin)]);
    Venue venue;
    venue.name = Words::tr("Lieu à ouvrir : %1").arg(candidate.name);
    venue.insee = candidate.insee;
    venue.territory = candidate.territory;
    venue.longitude = candidate.longitude;
    venue.latitude = candidate.latitude;
    venue.precision = Venue::Precision::Commune;
    return venue;
}

std::vector<QString> redZones(const solidarity::Ground& ground) {
    std::vector<QString> zones;
    for (const territory::Territory& territory : ground.gazetteer->territories()) {
        if (ground.isZone(territory.code))
            zones.push_back(territory.code);
    }
    return zones;
}

} // namespace document
