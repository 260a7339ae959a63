#pragma once

#include "publish/publication.h"

#include <stop_token>

namespace publish {

/// All that a map of this state shows, computed here and now: the draws where it shows them, what the plan gives where
/// it shows that. The window has its workers do it; commands and verification need it whole. `plan` may be null. Null
/// when stopped.
std::shared_ptr<const document::Results> resultsToPublish(const document::MapState& state,
                                                          const document::Dataset& dataset,
                                                          const solidarity::Plan* plan, std::stop_token stop = {});

} // namespace publish
