#pragma once

#include "territory/boundaries.h"

#include <QStringList>
#include <span>

namespace geo {

struct RingRepair {
    int count = 0;       ///< Features repaired.
    QStringList samples; ///< Which, and why: « 200040681 (CC …) : croisement de l’anneau avec lui-même en 2,35 46,1 ».
    territory::Boundaries boundaries; ///< All features, those repaired included; empty when none was.
};

/// Judges some features by GEOS and repairs those that are invalid by its MakeValid (structure method: what a ring
/// encloses once is inside). A feature of which nothing is left keeps no ring. A feature is the unit: its rings are
/// valid or not together.
RingRepair repairInvalid(const territory::Boundaries& boundaries, std::span<const std::uint32_t> features, int threads);

} // namespace geo
