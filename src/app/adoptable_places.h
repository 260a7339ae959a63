#pragma once

#include "solidarity/care_place.h"
#include "solidarity/plan.h"

namespace app {

/// A place of an opened file that may become a venue of the plan: not one that is there already (the same name or
/// FINESS number), nor a dental centre.
bool isAdoptable(const solidarity::CarePlace& place, const solidarity::Plan& plan);

} // namespace app
