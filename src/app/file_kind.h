#pragma once

#include <QStringList>

namespace app {

/// What a file that is dropped or opened is for.
enum class FileKind {
    Boundaries,
    Indicators, ///< In the layout of the table that ships: replaces it.
    DecisionList,
    Venues,
    Departements,
    Project, ///< One of Diagonale's own: takes the place of all that is open.
    Import,  ///< A table of figures in any other layout: its columns are to be chosen.
};

/// Told by its suffix, and for GeoJSON and tables by what they hold: `indicators` are the keys of the table in use,
/// which another in its layout replaces. Reads the file: not in the interface thread.
FileKind guessKind(const QString& path, const QStringList& indicators);

} // namespace app
