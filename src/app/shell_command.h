#pragma once

#include "document/map_state.h"

#include <QString>

namespace app {

/// The command that gives this page as a file of that name, as a shell takes it. `project`: the file whose data and
/// plan are shown; empty = none.
QString exportCommand(const document::MapState& state, const QString& fileName, const QString& project);

} // namespace app
