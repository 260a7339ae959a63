#pragma once

#include "document/map_state.h"

#include <QString>

namespace app {

/// The command that gives this page as a file of that name, as a shell takes it.
QString exportCommand(const document::MapState& state, const QString& fileName);

} // namespace app
