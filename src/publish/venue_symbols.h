#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "map/point_layer.h"
#include "solidarity/plan.h"

#include <vector>

namespace publish {

/// A venue that a state shows, and how.
struct ShownVenue {
    int index = 0; ///< In allVenues().
    const solidarity::CarePlace* venue = nullptr;
    map::SymbolKind symbol = map::SymbolKind::House;
    bool approximate = false; ///< Only its commune is known.
};

/// The venues whose layer and category are shown, in the order of allVenues().
std::vector<ShownVenue> shownVenues(const document::MapState& state, const document::Dataset& dataset);

/// A venue of the plan that a state shows, and how.
struct ShownPlanVenue {
    int place = 0; ///< In the plan.
    const solidarity::Venue* venue = nullptr;
    map::SymbolKind symbol = map::SymbolKind::House;
    map::SymbolLook look = map::SymbolLook::Open;
    bool approximate = false; ///< Only its commune is known.
};

/// In the plan's order; those without a point left out.
std::vector<ShownPlanVenue> shownPlanVenues(const document::MapState& state, const solidarity::Plan& plan);
map::SymbolKind symbolOf(solidarity::VenueKind kind);
map::SymbolLook lookOf(solidarity::VenueStatus status);

/// What a symbol stands for, in the legend: « maison de santé ».
QString symbolName(map::SymbolKind symbol);

} // namespace publish
