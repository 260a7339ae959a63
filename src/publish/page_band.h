#pragma once

#include "publish/page_arrangement.h"

#include <utility>
#include <vector>

namespace publish {

/// Blocks of one slot, with their index on the page.
using PageBlocks = std::vector<std::pair<std::size_t, const PageBlock*>>;

/// A slot laid out, from its own top left corner, layout points.
struct PageBand {
    std::vector<PageArrangement::Place> places;
    double height = 0; ///< 0 = nothing stands there.
};

/// From the top: texts, rows, then columns side by side; a badge in the right corner.
PageBand headBand(const PageBlocks& blocks, double width, const PageType& type);
/// From the top: rows, then columns side by side with the texts at their right, or below where there is no room; what
/// is set on a line, and a badge, stand in the lower right corner.
PageBand footBand(const PageBlocks& blocks, double width, const PageType& type);
/// One under the other.
PageBand sideColumn(const PageBlocks& blocks, double width, const PageType& type);

} // namespace publish
