#pragma once

#include <QString>

namespace app {

/// What a file that is dropped or opened is for.
enum class FileKind { Boundaries, Indicators, DecisionList, Venues, Departements };

/// Told by its suffix, and for GeoJSON and tables by what they hold. Reads the file: not in the interface thread.
FileKind guessKind(const QString& path);

} // namespace app
