#include "solidarity/venue_merge.h"

#include "solidarity/plan_editor.h"

#include <algorithm>

namespace solidarity {

namespace {

void takeIfMissing(QString& own, const QString& other) {
    if (own.isEmpty())
        own = other;
}

/// Those that either was said not to be, without the two themselves.
std::vector<QUuid> distinctFromEither(const Venue& venue, const Venue& other) {
    std::vector<QUuid> all = venue.distinctFrom;
    for (const QUuid& id : other.distinctFrom) {
        if (std::ranges::find(all, id) == all.end())
            all.push_back(id);
    }
    std::erase_if(all, [&](const QUuid& id) { return id == venue.id || id == other.id; });
    return all;
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
    venue.distinctFrom = distinctFromEither(venue, other);
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
