#pragma once

#include "creuse.h"

#include <random>

/// A plan of any size, the same for the same seed: zones strewn over the country, venues in them, volunteers about.
namespace madeup {

struct Size {
    int zones = 150, venues = 200, doctors = 300;
};

struct Month {
    solidarity::Plan plan;
    solidarity::Ground ground;
};

inline Month month(const Size& size, unsigned seed) {
    using namespace Qt::StringLiterals;
    std::mt19937 random(seed);
    const auto between = [&random](double least, double most) {
        return least + (most - least) * (static_cast<double>(random()) / 4294967296.0);
    };
    std::vector<territory::Commune> communes;
    std::vector<territory::Territory> territories;
    Month made;
    for (int z = 0; z < size.zones; ++z) {
        const QString code = u"Z%1"_s.arg(z);
        territories.push_back({code, u"CC "_s + code, u"CC"_s, {}, {}, -1, {}});
        made.ground.facts.insert(code, creuse::facts(territory::DecisionStatus::Retained, between(20, 100)));
        for (int c = 0; c < 4; ++c)
            communes.push_back(creuse::commune(u"%1"_s.arg(10000 + 4 * z + c), code, between(-1, 7), between(43, 50)));
    }
    made.ground.gazetteer = std::make_shared<const territory::Gazetteer>(
        communes, territories, std::vector<territory::Departement>{}, std::vector<territory::Region>{});
    for (int v = 0; v < size.venues; ++v) {
        const int zone = v < size.zones ? v : static_cast<int>(random() % unsigned(size.zones));
        solidarity::Venue venue = creuse::venue(u"Lieu %1"_s.arg(v), territories[zone].code, communes[4 * zone].insee,
                                                1 + static_cast<int>(random() % 2));
        made.plan.venues.put(venue);
    }
    for (int d = 0; d < size.doctors; ++d) {
        solidarity::Doctor doctor = creuse::doctor(u"Médecin %1"_s.arg(d), communes[random() % communes.size()].insee);
        doctor.weekdays = solidarity::Weekdays(static_cast<std::uint8_t>(1 + random() % 31));
        doctor.mostMinutes = random() % 3 == 0 ? 90 : 0;
        made.plan.doctors.put(doctor);
    }
    return made;
}

} // namespace madeup
