#pragma once

#include "publish/display_list.h"

namespace publish {

/// A map of a list as lines and faces, for paper and files of lines: layers of territories, patterns, borders, outlines
/// and frames. Territories are stroked in their own colour under the borders, so that nothing shows between them.
std::vector<DisplayItem> itemsOf(const DisplayMap& map);

/// Units that a point has on paper: fine enough for whole numbers, far under what a printer tells apart.
inline constexpr int kUnitsAPoint = 100;

/// The list with its maps so drawn and pictures laid flat on the paper, everything `factor` times as large and paths on
/// whole units: what files of lines then say in whole numbers.
DisplayList linesOf(const DisplayList& list, double factor);

} // namespace publish
