#pragma once

#include "publish/territory_page_ground.h"

namespace publish {

/// The communes, the largest first, in two columns: as many as fit, the rest told.
void paintCommunes(PagePen& pen, const QRectF& rect, const document::TerritorySheet& sheet,
                   const TerritoryPageGround& ground);

/// Height that both need to leave nothing out, points.
double heightOfPlaces(const document::TerritorySheet& sheet, const TerritoryPageGround& ground);

/// Venues and consultation days of the plan, then venues of lists, then emergency departments: as many as fit, the rest
/// told. No doctor is named.
void paintVenues(PagePen& pen, const QRectF& rect, const document::TerritorySheet& sheet,
                 const TerritoryPageGround& ground);

} // namespace publish
