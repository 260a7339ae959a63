#include "solidarity/venue_area.h"

namespace solidarity {

QString departementOf(const Venue& venue, const territory::Gazetteer& gazetteer) {
    if (!venue.insee.isEmpty())
        return territory::departementOfCommune(venue.insee);
    const int territory = gazetteer.territoryOf(venue.territory);
    if (territory < 0)
        return {};
    const QStringList& departements = gazetteer.territories()[std::size_t(territory)].departements;
    return departements.isEmpty() ? QString() : departements.front();
}

std::vector<const Venue*> venuesIn(const Plan& plan, const QString& territory) {
    std::vector<const Venue*> venues;
    for (const Venue& venue : plan.venues) {
        if (venue.territory == territory)
            venues.push_back(&venue);
    }
    return venues;
}

PointIndex::Point pointOf(const Venue& venue, const territory::Gazetteer& gazetteer) {
    const int commune = venue.hasPoint() ? -1 : gazetteer.communeOf(venue.insee);
    if (commune < 0)
        return {venue.longitude, venue.latitude};
    const territory::Commune& known = gazetteer.communes()[std::size_t(commune)];
    return {known.longitude, known.latitude};
}

} // namespace solidarity
