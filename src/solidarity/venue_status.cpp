#include "solidarity/venue_status.h"

namespace solidarity {

Venue withStatus(Venue venue, VenueStatus status, const QDate& since) {
    if (status != venue.status)
        venue.earlier.push_back({venue.status, venue.statusSince});
    venue.status = status;
    venue.statusSince = since;
    return venue;
}

} // namespace solidarity
