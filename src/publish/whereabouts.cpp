#include "publish/whereabouts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace publish {

namespace {

constexpr std::size_t kSectors = std::size_t(Sector::Overseas) + 1;
constexpr std::size_t kMostNamed = 3;
/// A sector is named where those chosen are so many times as frequent as on the whole map…
constexpr double kLeastLift = 1.25;
/// …and where the surplus is so large a share of them.
constexpr double kLeastSurplus = 0.05;
constexpr int kFewestInSector = 2;
constexpr int kFewestToPlace = 5, kFewestShown = 10;

/// u to the east and v to the north, −1 to 1 within the bounds.
Sector sectorAt(double u, double v) {
    constexpr double kMiddle = 0.4;
    if (std::hypot(u, v) < kMiddle)
        return Sector::Centre;
    // Clockwise from north, in eighths of a turn.
    const double eighths = std::atan2(u, v) / (std::numbers::pi / 4);
    return Sector((int(std::lround(eighths)) + 8) % 8);
}

QString sectorName(Sector sector, const Tongue& tongue) {
    switch (sector) {
    case Sector::North:
        return tongue.translate("publish::Whereabouts", "le nord");
    case Sector::NorthEast:
        return tongue.translate("publish::Whereabouts", "le nord-est");
    case Sector::East:
        return tongue.translate("publish::Whereabouts", "l’est");
    case Sector::SouthEast:
        return tongue.translate("publish::Whereabouts", "le sud-est");
    case Sector::South:
        return tongue.translate("publish::Whereabouts", "le sud");
    case Sector::SouthWest:
        return tongue.translate("publish::Whereabouts", "le sud-ouest");
    case Sector::West:
        return tongue.translate("publish::Whereabouts", "l’ouest");
    case Sector::NorthWest:
        return tongue.translate("publish::Whereabouts", "le nord-ouest");
    case Sector::Centre:
        return tongue.translate("publish::Whereabouts", "le centre");
    case Sector::Overseas:
        return tongue.translate("publish::Whereabouts", "les outre-mer");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

std::vector<Sector> sectorsOf(const ShownExtent& extent) {
    // A map of one overseas département has sectors of its own.
    const bool allOverseas =
        std::all_of(extent.places.begin(), extent.places.end(), [](const auto& place) { return place.overseas; });
    geo::Box bounds;
    for (const ShownExtent::Place& place : extent.places) {
        if (!place.overseas || allOverseas)
            bounds.add(place.middle);
    }
    std::vector<Sector> sectors;
    sectors.reserve(extent.places.size());
    for (const ShownExtent::Place& place : extent.places) {
        const geo::Coordinate centre = bounds.centre();
        const double halfWidth = std::max(bounds.width() / 2, 1.0), halfHeight = std::max(bounds.height() / 2, 1.0);
        sectors.push_back(place.overseas && !allOverseas ? Sector::Overseas
                                                         : sectorAt((place.middle.x - centre.x) / halfWidth,
                                                                    (place.middle.y - centre.y) / halfHeight));
    }
    return sectors;
}

Whereabouts whereabouts(const ShownExtent& extent, const std::function<bool(int territory)>& isChosen) {
    const std::vector<Sector> sectors = sectorsOf(extent);
    std::array<int, kSectors> all{}, chosen{};
    Whereabouts where;
    where.shown = int(sectors.size());
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const bool counts = isChosen(extent.places[i].territory);
        ++all[std::size_t(sectors[i])];
        chosen[std::size_t(sectors[i])] += counts;
        where.chosen += counts;
    }
    if (where.chosen == 0)
        return where;
    const double share = double(where.chosen) / double(sectors.size());
    const auto surplus = [&](Sector sector) { return chosen[std::size_t(sector)] - share * all[std::size_t(sector)]; };
    for (std::size_t i = 0; i < kSectors; ++i) {
        const bool stands = chosen[i] >= kFewestInSector && chosen[i] >= kLeastLift * share * all[i] &&
                            surplus(Sector(i)) >= kLeastSurplus * where.chosen;
        if (stands)
            where.sectors.push_back(Sector(i));
    }
    std::ranges::stable_sort(where.sectors, std::greater(), surplus);
    where.sectors.resize(std::min(where.sectors.size(), kMostNamed));
    for (const Sector sector : where.sectors)
        where.inside += chosen[std::size_t(sector)];
    return where;
}

QString inWords(const Whereabouts& where, const Tongue& tongue) {
    if (where.chosen < kFewestToPlace || where.shown < kFewestShown || where.chosen == where.shown)
        return {};
    if (where.sectors.empty())
        return tongue.translate("publish::Whereabouts", "sans concentration nette");
    QStringList names;
    for (const Sector sector : where.sectors)
        names << sectorName(sector, tongue);
    // « Mostly » takes half of them.
    const QString text = 2 * where.inside >= where.chosen
                             ? tongue.translate("publish::Whereabouts", "surtout dans %1 (%2 sur %3)")
                             : tongue.translate("publish::Whereabouts", "plus fréquentes dans %1 (%2 sur %3)");
    return text.arg(tongue.listed(names), tongue.locale().toString(where.inside),
                    tongue.locale().toString(where.chosen));
}

} // namespace publish
