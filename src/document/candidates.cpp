#include "document/candidates.h"

#include "solidarity/number_keys.h"

#include <QCoreApplication>
#include <cmath>

namespace document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Candidates)
};

solidarity::VenueKind kindOf(const solidarity::CarePlace& place) {
    using solidarity::VenueKind;
    const auto says = [&place](QStringView word) { return place.category.contains(word, Qt::CaseInsensitive); };
    return says(u"maison") ? VenueKind::MaisonDeSante : says(u"centre") ? VenueKind::CentreDeSante : VenueKind::Other;
}

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

solidarity::Venue venueAt(const solidarity::Candidate& candidate, const std::vector<solidarity::CarePlace>* places) {
    using solidarity::CarePlace;
    using solidarity::Venue;
    Venue venue;
    venue.insee = candidate.insee;
    venue.territory = candidate.territory;
    venue.longitude = candidate.longitude;
    venue.latitude = candidate.latitude;
    if (!places || candidate.origin < 0) {
        venue.name = Words::tr("Lieu à ouvrir : %1").arg(candidate.name);
        venue.precision = Venue::Precision::Commune;
        return venue;
    }
    const CarePlace& place = (*places)[std::size_t(candidate.origin)];
    venue.name = place.name;
    venue.kind = kindOf(place);
    venue.precision =
        place.precision == CarePlace::Precision::Point ? Venue::Precision::Point : Venue::Precision::Commune;
    venue.finess = solidarity::isValidFiness(place.id) ? place.id : QString();
    venue.source = place.source;
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
