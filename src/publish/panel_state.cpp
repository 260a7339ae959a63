#include "publish/panel_state.h"

namespace publish {

document::MapState panelState(const document::MapPanel& panel, const document::MapState& shared) {
    document::MapState state = shared;
    state.theme = panel.theme.value_or(shared.theme);
    if (!panel.indicator.isEmpty())
        state.indicator = panel.indicator;
    if (panel.index)
        state.index = *panel.index;
    return state;
}

} // namespace publish
