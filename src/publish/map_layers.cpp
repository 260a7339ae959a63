#include "publish/presentation.h"
#include "publish/venue_symbols.h"

#include <QCoreApplication>
#include <QHash>
#include <cmath>

namespace publish {

namespace {

constexpr qint64 kSmallestTown = 1000; ///< Inhabitants: fewer are never named, however near.

/// The frames in their standard places, with titles in the reader's language.
std::vector<geo::PlaneFrame> titledFrames() {
    std::vector<geo::PlaneFrame> frames = geo::standardFrames();
    for (geo::PlaneFrame& frame : frames)
        frame.title = QCoreApplication::translate("geo", frame.title.toUtf8().constData());
    return frames;
}

/// Tells layers apart: the same venues shown in the same way have the same revision.
std::uint64_t revisionOf(const std::vector<ShownVenue>& venues, std::uint64_t datasetRevision) {
    size_t seed = qHash(datasetRevision);
    for (const ShownVenue& venue : venues)
        seed = qHashMulti(seed, venue.index, int(venue.symbol), venue.approximate);
    return seed;
}

void addPlanVenues(map::PointLayer& layer, const std::vector<ShownPlanVenue>& venues, const geo::Placer& placer) {
    size_t seed = layer.revision;
    for (const ShownPlanVenue& shown : venues) {
        const solidarity::Venue& venue = *shown.venue;
        const auto place = placer.place(venue.longitude, venue.latitude);
        if (!place)
            continue;
        layer.items.push_back(
            {*place, shown.symbol, shown.approximate, planVenueId(shown.place), venue.name, shown.look});
        seed = qHashMulti(seed, shown.place, int(shown.symbol), int(shown.look), place->world.x, place->world.y);
    }
    layer.revision = seed;
}

} // namespace

std::shared_ptr<const map::Scene> sceneFor(const document::Dataset& dataset) {
    Q_ASSERT(dataset.boundaries && dataset.boundaries->topology);
    return std::make_shared<const map::Scene>(
        map::Scene{dataset.boundaries->topology, dataset.departementLines, titledFrames(), dataset.revision});
}

std::vector<map::LabelCandidate> townsFor(const document::Dataset& dataset) {
    std::vector<map::LabelCandidate> towns;
    if (!dataset.gazetteer)
        return towns;
    const geo::Placer placer(geo::standardFrames());
    for (const territory::Commune& commune : dataset.gazetteer->communes()) {
        if (commune.population < kSmallestTown || std::isnan(commune.longitude) || std::isnan(commune.latitude))
            continue;
        if (const auto place = placer.place(commune.longitude, commune.latitude))
            towns.push_back({*place, commune.name, double(commune.population)});
    }
    return towns;
}

map::PointLayer pointsFor(const document::MapState& state, const document::Dataset& dataset,
                          const solidarity::Plan* plan) {
    const std::vector<ShownVenue> venues = shownVenues(state, dataset);
    const geo::Placer placer(geo::standardFrames());
    map::PointLayer layer;
    layer.revision = revisionOf(venues, dataset.revision);
    for (const ShownVenue& shown : venues) {
        const solidarity::CarePlace& venue = *shown.venue;
        if (std::isnan(venue.longitude) || std::isnan(venue.latitude))
            continue;
        if (const auto place = placer.place(venue.longitude, venue.latitude))
            layer.items.push_back({*place, shown.symbol, shown.approximate, shown.index, venue.name});
    }
    if (plan)
        addPlanVenues(layer, shownPlanVenues(state, *plan), placer);
    return layer;
}

} // namespace publish
