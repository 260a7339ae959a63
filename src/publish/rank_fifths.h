#pragma once

#include "document/dataset.h"
#include "document/results.h"
#include "map/legend.h"

#include <memory>

namespace publish {

/// Results whose classes are fifths of the theme's ranking (of the score, or of an indicator): class 4 holds the most
/// fragile fifth. Territories of one rank stay together, so that fifths are as equal as ties allow.
std::shared_ptr<const document::Results> inRankFifths(const document::Results& results, const document::MapState& state,
                                                      const document::Dataset& dataset);

/// Says the legend's classes, those of inRankFifths(), in words.
void sayFifths(map::Legend& legend);

} // namespace publish
