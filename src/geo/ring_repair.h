#pragma once

#include "territory/boundaries.h"
#include "territory/diagnosis.h"

#include <optional>
#include <stop_token>

namespace geo {

/// The same boundaries with every invalid feature repaired by GEOS MakeValid (structure method: what a ring encloses
/// once is inside), or nothing when all are valid. What was repaired, and why, goes to `diagnosis`; a feature of which
/// nothing is left keeps no ring. A feature is the unit: its rings are valid or not together.
std::optional<territory::Boundaries> repairInvalid(const territory::Boundaries& boundaries, int threads,
                                                   const std::stop_token& stop, territory::Diagnosis& diagnosis);

} // namespace geo
