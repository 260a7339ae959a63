#pragma once

#include "document/map_state.h"

namespace publish {

/// The state that one of several maps side by side shows.
document::MapState panelState(const document::MapPanel& panel, const document::MapState& shared);

} // namespace publish
