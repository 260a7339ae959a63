#pragma once

#include "map/legend.h"
#include "publish/publication.h"
#include "territory/problem.h"

#include <QString>
#include <stop_token>
#include <vector>

namespace publish {

/// The maps of a page, on one legend: one, or those of Layout::panels.
///
/// Maps of one measure (a score before and after a change of weights) have the same classes: bounds of the first map,
/// widened to the least and the greatest value of all. Maps of several measures show ranks: each has five groups of
/// territories as equal as ties allow, from the most fragile to the least, in the same colours.
struct PagePanels {
    struct Panel {
        QString title; ///< Empty for a single map.
        Publication publication;
    };
    std::vector<Panel> panels;
    map::Legend legend; ///< Without counts where there are several maps: they are each map's own.

    /// Of the page where there are several maps; empty = as for the first.
    QString title, subtitle, method;
    document::MapState sourcesState; ///< Its indicators are those of all maps.
};

/// A Problem when a map's indicator isn't known, when maps have no legend in common, or when stopped.
territory::Expected<PagePanels> panelsOf(const Publication& publication, std::stop_token stop);

} // namespace publish
