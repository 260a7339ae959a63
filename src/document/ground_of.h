#pragma once

#include "document/results.h"
#include "solidarity/ground.h"

namespace document {

/// What plans are judged on: decisions, scores and APL (the indicator "apl_generalistes_65") of the reference
/// territories. Under 2 ms.
std::shared_ptr<const solidarity::Ground> groundOf(const Dataset& dataset, const Results& results);

} // namespace document
