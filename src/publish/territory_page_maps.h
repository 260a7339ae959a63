#pragma once

#include "publish/display_list.h"
#include "publish/names_on_map.h"

namespace publish {

/// Where the territory lies: its frame's land in grey, itself dark, with a ring round it. Painted; says so in words
/// where the boundaries don't show it.
void paintLocation(PagePen& pen, QPointF topLeft, int territory, const TerritoryPageGround& ground);

/// The territory with what lies round it, by classes of the score, with the marks of the decision: adds the map to the
/// list, then names, venues and scale bar over it. `rect` is of whole points.
void addSituation(DisplayList& list, const QRectF& rect, int territory, const TerritoryPageGround& ground);

/// Names over a map that stands at `topLeft` of the page (the painter is moved there), each with a link to the page of
/// its territory.
void paintNames(DisplayList& list, PagePen& pen, QPointF topLeft, const std::vector<NameOnMap>& names,
                const TerritoryPageGround& ground);

} // namespace publish
