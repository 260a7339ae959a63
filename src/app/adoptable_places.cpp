#include "app/adoptable_places.h"

#include <algorithm>

namespace app {

bool isAdoptable(const solidarity::CarePlace& place, const solidarity::Plan& plan) {
    if (place.name.contains(QStringLiteral("dentaire"), Qt::CaseInsensitive))
        return false;
    return std::ranges::none_of(plan.venues, [&place](const solidarity::Venue& venue) {
        return venue.name == place.name || (!venue.finess.isEmpty() && venue.finess == place.id);
    });
}

} // namespace app
