#pragma once

#include <QString>

namespace io {

/// A GeoPackage that Diagonale wrote: it has the table that says so. Opens the file as data of a stranger, as
/// readProjectFile() does, and reads none of its rows. False of what isn't there or can't be read.
bool isProjectFile(const QString& path);

} // namespace io
