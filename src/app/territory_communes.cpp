#include "app/territory_communes.h"

#include "geo/projection.h"
#include "statistics/breaks.h"

#include <cmath>

namespace app {

namespace {

/// Where a commune stands, on the plane of its territory's ground: the reference list's point, else the shipped one.
std::optional<QPointF> pointOf(const territory::Commune& commune, const CommuneSource& source,
                               const geo::Placer& placer) {
    QPointF degrees(commune.longitude, commune.latitude);
    if (std::isnan(degrees.x()) || std::isnan(degrees.y()))
        degrees = source.points.value(commune.insee, QPointF(std::nan(""), std::nan("")));
    if (std::isnan(degrees.x()))
        return std::nullopt;
    const auto place = placer.place(degrees.x(), degrees.y());
    return place ? std::optional(QPointF(place->world.x, -place->world.y)) : std::nullopt;
}

QPainterPath landOf(const QString& code, const document::Dataset& dataset) {
    const int index = dataset.territoryOf(code);
    if (index < 0 || !dataset.hasFace(index))
        return {};
    const auto outline = static_cast<std::uint32_t>(dataset.outlineOf[static_cast<std::size_t>(index)]);
    return groundOf(*dataset.boundaries->topology, outline).land;
}

TerritoryCommunes::Commune communeWith(const territory::Commune& commune, const CommuneSource& source,
                                       const geo::Placer& placer) {
    TerritoryCommunes::Commune line{
        commune.insee, commune.name, commune.population, {}, pointOf(commune, source, placer), {}};
    const territory::IndicatorTable& table = source.figures->table;
    const int row = table.rowOf(commune.insee);
    for (std::size_t i = 0; i < table.indicators().size(); ++i)
        line.values.push_back(row < 0 ? std::nan("") : table.column(i)[static_cast<std::size_t>(row)]);
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

TerritoryCommunes communesOf(const QString& code, const document::Dataset& dataset, const CommuneSource& source) {
    const territory::Gazetteer& gazetteer = *dataset.gazetteer;
    const auto index = static_cast<std::size_t>(gazetteer.territoryOf(code));
    Q_ASSERT(index < gazetteer.territories().size());
    const territory::Territory& territory = gazetteer.territories()[index];

    TerritoryCommunes all;
    all.code = code;
    all.name = territory.name;
    const territory::IndicatorTable& table = source.figures->table;
    all.indicators = table.indicators();
    for (std::size_t i = 0; i < all.indicators.size(); ++i)
        all.bounds.push_back(
            statistics::breaks(table.column(i), statistics::BreakMethod::Quantile, TerritoryCommunes::kClasses));
    const geo::Placer placer(geo::standardFrames());
    for (const int member : territory.communes) {
        all.communes.push_back(communeWith(gazetteer.communes()[static_cast<std::size_t>(member)], source, placer));
        all.communes.back().land = landOf(all.communes.back().insee, dataset);
    }
    all.schematic = dataset.boundaries->schematic;
    const int outline = dataset.outlineOf[index];
    if (outline >= 0)
        all.ground = groundOf(*dataset.boundaries->topology, static_cast<std::uint32_t>(outline));
    return all;
}

} // namespace app
