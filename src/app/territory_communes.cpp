#include "app/territory_communes.h"

#include "geo/projection.h"
#include "statistics/breaks.h"

#include <cmath>

namespace app {

namespace {

/// Where a commune stands, in the frame that its territory's ground has.
std::optional<QPointF> pointOf(const territory::Commune& commune, const geo::Placer& placer) {
    if (std::isnan(commune.longitude) || std::isnan(commune.latitude))
        return std::nullopt;
    const auto place = placer.place(commune.longitude, commune.latitude);
    return place ? std::optional(QPointF(place->world.x, -place->world.y)) : std::nullopt;
}

QPainterPath landOf(const QString& code, const document::Dataset& dataset) {
    const int index = dataset.territoryOf(code);
    if (index < 0 || !dataset.hasFace(index))
        return {};
    const auto outline = static_cast<std::uint32_t>(dataset.outlineOf[static_cast<std::size_t>(index)]);
    return groundOf(*dataset.boundaries->topology, outline).land;
}

TerritoryCommunes::Commune communeWith(const territory::Commune& commune, const document::CommuneFigures& figures,
                                       const geo::Placer& placer) {
    TerritoryCommunes::Commune line{commune.insee, commune.name, commune.population, {}, pointOf(commune, placer), {}};
    const int row = figures.table.rowOf(commune.insee);
    for (std::size_t i = 0; i < figures.table.indicators().size(); ++i)
        line.values.push_back(row < 0 ? std::nan("") : figures.table.column(i)[static_cast<std::size_t>(row)]);
    return line;
}

} // namespace

bool TerritoryCommunes::showsLand() const {
    return std::ranges::any_of(communes, [](const Commune& commune) { return !commune.land.isEmpty(); });
}

std::size_t TerritoryCommunes::indicatorOf(const QString& key) const {
    const auto found = std::ranges::find(indicators, key, &territory::Indicator::key);
    return found == indicators.end() ? 0 : static_cast<std::size_t>(found - indicators.begin());
}

QString territoryWithCommunes(const QString& code, const territory::Gazetteer& gazetteer) {
    if (gazetteer.territoryOf(code) >= 0)
        return code;
    const int commune = gazetteer.communeOf(code);
    return commune < 0 ? QString() : gazetteer.communes()[static_cast<std::size_t>(commune)].epci;
}

TerritoryCommunes communesOf(const QString& code, const document::Dataset& dataset,
                             const document::CommuneFigures& figures) {
    const territory::Gazetteer& gazetteer = *dataset.gazetteer;
    const auto index = static_cast<std::size_t>(gazetteer.territoryOf(code));
    Q_ASSERT(index < gazetteer.territories().size());
    const territory::Territory& territory = gazetteer.territories()[index];

    TerritoryCommunes all;
    all.code = code;
    all.name = territory.name;
    all.indicators = figures.table.indicators();
    for (std::size_t i = 0; i < all.indicators.size(); ++i)
        all.bounds.push_back(statistics::breaks(figures.table.column(i), statistics::BreakMethod::Quantile,
                                                TerritoryCommunes::kClasses));
    const geo::Placer placer(geo::standardFrames());
    for (const int member : territory.communes) {
        all.communes.push_back(communeWith(gazetteer.communes()[static_cast<std::size_t>(member)], figures, placer));
        all.communes.back().land = landOf(all.communes.back().insee, dataset);
    }
    all.schematic = dataset.boundaries->schematic;
    const int outline = dataset.outlineOf[index];
    if (outline >= 0)
        all.ground = groundOf(*dataset.boundaries->topology, static_cast<std::uint32_t>(outline));
    return all;
}

} // namespace app
