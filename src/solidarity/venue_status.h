#pragma once

#include "solidarity/venue.h"

namespace solidarity {

/// The venue with another status from a day on (may be invalid: not known); what it was is kept as the last of
/// `earlier`. The same status only gets the date: a correction, no history.
Venue withStatus(Venue venue, VenueStatus status, const QDate& since);

} // namespace solidarity
