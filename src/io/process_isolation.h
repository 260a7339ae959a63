#pragma once

#include <QByteArray>

namespace io {

/// GDAL, PROJ and SQLite take options from the environment and from files in the user's home (~/.gdal/gdalrc,
/// ~/.local/share/proj): drivers as plugins, logs written to files, other grids, other meanings of a file. Here they
/// take none: the same file gives the same map on every machine. To be called first in main(), before any thread is
/// there: the environment can't be changed later.
void isolateProcess();

/// True of the variables that isolateProcess() takes away.
bool isOptionOfLibraries(const QByteArray& variable);

} // namespace io
