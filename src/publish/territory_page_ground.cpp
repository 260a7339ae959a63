#include "publish/territory_page_ground.h"

#include "document/own_draws.h"
#include "map/layout_font.h"
#include "publish/face_words.h"
#include "publish/frame_scene.h"
#include "publish/land_outline.h"
#include "publish/page_font.h"

namespace publish {

namespace {

using namespace page_inks;

/// A fiche is about the score, whatever the map shows; classes chosen for another theme say nothing of it.
document::MapState stateOfFiches(document::MapState state) {
    if (state.theme != document::Theme::Score) {
        state.theme = document::Theme::Score;
        state.classification = {};
        state.palette.clear();
        state.paletteReversed = false;
    }
    state.showDecision = true;
    state.brushed.clear();
    state.selection.clear();
    state.comparedWith.clear();
    return state;
}

Publication publicationOfFiches(Publication publication) {
    const document::Dataset& dataset = *publication.dataset;
    publication.state = stateOfFiches(publication.state);
    publication.results = document::computeResults(publication.state, dataset, publication.results.get());
    if (!publication.results->robustness || !publication.results->robustnessIsCurrent)
        publication.results = document::withOwnDraws(*publication.results, dataset);
    return publication;
}

/// The classes and marks; counts are the country's, and notes stand at the foot of the page.
map::Legend legendOfFiches(const Publication& publication) {
    using Kind = map::LegendEntry::Kind;
    map::Legend legend =
        legendFor(publication.state, *publication.dataset, *publication.results, publication.plan.get());
    std::erase_if(legend.entries, [](const map::LegendEntry& entry) { return entry.kind == Kind::Note; });
    while (!legend.entries.empty() && legend.entries.back().kind == Kind::Separator)
        legend.entries.pop_back();
    for (map::LegendEntry& entry : legend.entries)
        entry.count = -1;
    return legend;
}

TerritoryPageGround::Location locationOf(const map::Scene& scene, geo::FrameId id) {
    constexpr double kTolerance = 0.25; // points
    const geo::PlaneFrame& frame = scene.frames[id];
    const auto view = map::View::fitting(frame.plane, TerritoryPageGround::kLocationSize, 1);
    return {view, landOutline(*scene.topology, frame, id, view, kTolerance),
            regionLines(*scene.topology, frame, id, view, kTolerance)};
}

} // namespace

TerritoryPageType::TerritoryPageType(const QFont& family)
    : name{map::sizedFont(family, 24, QFont::DemiBold), kText}
    , kind{map::sizedFont(family, 11, QFont::Normal), kSecondary}
    , place{map::sizedFont(family, 11.5, QFont::Normal), kText}
    , heading{map::sizedFont(family, 12, QFont::DemiBold), kText}
    , strong{map::sizedFont(family, 11.5, QFont::DemiBold), kText}
    , body{map::sizedFont(family, 10.5, QFont::Normal), kText}
    , figure{map::sizedFont(family, 16, QFont::DemiBold), kText}
    , small{map::sizedFont(family, 9, QFont::Normal), kSecondary}
    , smallStrong{map::sizedFont(family, 9, QFont::DemiBold), kText}
    , neighbour{map::sizedFont(family, 9, QFont::DemiBold), kSecondary}
    , town(map::sizedFont(family, 9, QFont::Normal))
    , symbol(map::sizedFont(family, 10, QFont::Normal))
    , scale(map::sizedFont(family, 9, QFont::Normal))
    , legend(family) {}

TerritoryPageGround::TerritoryPageGround(const Publication& asked)
    : publication(publicationOfFiches(asked))
    , towns(townsFor(dataset()))
    , points(pointsFor(publication.state, dataset(), publication.plan.get()))
    , style(styleFor(publication.state, dataset(), results(), Surroundings::Light))
    , legend(legendOfFiches(publication))
    , wording(wordingFor(publication.state, dataset(), results()))
    , type(pageFont()) {
    style.background = qRgb(255, 255, 255);
    if (!topology())
        return;
    const auto scene = sceneFor(dataset());
    for (std::size_t i = 0; i < scene->frames.size(); ++i) {
        scenes.push_back(sceneOfFrame(*scene, geo::FrameId(i)));
        locations.push_back(locationOf(*scene, geo::FrameId(i)));
    }
    faceIds = faceIdsOf(dataset());
    faceTitles = faceTitlesOf(publication.state, dataset(), results());
}

const geo::Topology* TerritoryPageGround::topology() const {
    return dataset().boundaries ? dataset().boundaries->topology.get() : nullptr;
}

} // namespace publish
