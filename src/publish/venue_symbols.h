#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "map/point_layer.h"

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

/// What a symbol stands for, in the legend: « maison de santé ».
QString symbolName(map::SymbolKind symbol);

} // namespace publish
