#pragma once

#include "solidarity/plan.h"
#include "solidarity/point_index.h"
#include "territory/gazetteer.h"

namespace solidarity {

/// Code of the département of a venue's commune; else of the one where its territory has its seat; "" = unknown.
QString departementOf(const Venue& venue, const territory::Gazetteer& gazetteer);

/// The venues of a territory, in the plan's order.
std::vector<const Venue*> venuesIn(const Plan& plan, const QString& territory);

/// Where a venue is: its own point, else its commune's; NaN when neither is known.
PointIndex::Point pointOf(const Venue& venue, const territory::Gazetteer& gazetteer);

} // namespace solidarity
