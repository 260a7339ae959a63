#include "solidarity/venue_merge.h"

#include "solidarity/plan_editor.h"

#include <cmath>

namespace solidarity {

namespace {

void takeIfMissing(QString& own, const QString& other) {
    if (own.isEmpty())
        own = other;
}

Venue completed(Venue venue, const Venue& other) {
    for (QString Venue::*text : {&Venue::address, &Venue::insee, &Venue::territory, &Venue::contact, &Venue::finess,
                                 &Venue::bookingAddress, &Venue::notes, &Venue::source})
        takeIfMissing(venue.*text, other.*text);
    const bool isNearer = venue.precision == Venue::Precision::Commune && other.precision == Venue::Precision::Point;
    if (other.hasPoint() && (!venue.hasPoint() || isNearer)) {
        venue.longitude = other.longitude;
        venue.latitude = other.latitude;
        venue.precision = other.precision;
    }
    for (const QString& key : other.equipment) {
        if (!venue.equipment.contains(key))
            venue.equipment << key;
    }
    if (!venue.wheelchairAccess)
        venue.wheelchairAccess = other.wheelchairAccess;
    return venue;
}

} // namespace

PlanChange mergeVenues(const Plan& plan, const QUuid& kept, const QUuid& dropped) {
    const Venue *venue = plan.venues.find(kept), *other = plan.venues.find(dropped);
    Q_ASSERT(venue && other);
    PlanEditor editor(plan);
    editor.put(completed(*venue, *other));
    editor.removeVenue(dropped); // its days with it, but for those that are put again
    for (ConsultationDay day : plan.days) {
        if (day.venue != dropped)
            continue;
        day.venue = kept;
        editor.put(day);
    }
    return editor.change();
}

} // namespace solidarity
