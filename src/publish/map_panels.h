#pragma once

#include "document/dataset.h"
#include "document/layout.h"

namespace publish {

/// A map for each indicator that counts for the score, at most Layout::kMostPanels.
std::vector<document::MapPanel> indicatorPanels(const document::MapState& state, const document::Dataset& dataset);
/// The score by the settings that moves are counted from, then by the present ones.
std::vector<document::MapPanel> weightPanels(const document::MapState& state);

} // namespace publish
