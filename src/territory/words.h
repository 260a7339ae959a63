#pragma once

#include "territory/decision.h"
#include "territory/indicator.h"
#include "territory/key.h"

/// Stable keys of the field's words, for files and commands; never translated.
namespace territory {

/// "retained", "not_retained", "unknown".
std::span<const Key<DecisionStatus>> decisionStatusKeys();
/// "sure", "probable".
std::span<const Key<Certainty>> certaintyKeys();
/// "low", "high": the fragile end.
std::span<const Key<Direction>> directionKeys();

} // namespace territory
