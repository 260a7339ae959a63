#include "solidarity/venue.h"

#include <cmath>
#include <tuple>

namespace solidarity {

namespace {

bool same(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b)); // an unknown place equals itself
}

auto described(const Venue& v) {
    return std::tie(v.id, v.name, v.kind, v.address, v.insee, v.territory, v.precision, v.rooms, v.equipment,
                    v.wheelchairAccess, v.status, v.statusSince, v.earlier, v.openingDays, v.contact, v.finess,
                    v.bookingAddress, v.notes, v.source, v.distinctFrom);
}

} // namespace

VenueStatus Venue::statusOn(const QDate& day) const {
    if (earlier.empty() || !statusSince.isValid() || day >= statusSince)
        return status;
    VenueStatus held = earlier.front().status;
    for (const StatusChange& change : earlier) {
        if (change.since.isValid() && change.since <= day)
            held = change.status;
    }
    return held;
}

bool operator==(const Venue& a, const Venue& b) {
    return described(a) == described(b) && same(a.longitude, b.longitude) && same(a.latitude, b.latitude);
}

const QStringList& equipmentChecklist() {
    static const QStringList keys{QStringLiteral("examination_table"), QStringLiteral("washbasin"),
                                  QStringLiteral("instruments"),       QStringLiteral("waiting_room"),
                                  QStringLiteral("computer"),          QStringLiteral("internet"),
                                  QStringLiteral("card_reader"),       QStringLiteral("telephone"),
                                  QStringLiteral("secretary"),         QStringLiteral("waste")};
    return keys;
}

} // namespace solidarity
