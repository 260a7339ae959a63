#pragma once

#include <QByteArray>

namespace io {

/// GDAL, PROJ and SQLite take options from the environment and from files in the user's home (~/.gdal/gdalrc,
/// ~/.local/share/proj): drivers as plugins, logs written to files, other grids, other meanings of a file. Here they
/// take none: the same file gives the same map on every machine. To be called first in main(), before any thread is
/// there: the environment can't be changed later.
void isolateProcess();

/// The application object of Qt adopts the user's locale for the C library: numbers would be read and written with
/// commas, and in Turkish, where the small I is ı, GDAL no longer knows its own names in capitals. Puts both back. To
/// be called as soon as that object is there; what people read follows QLocale.
void keepCLibraryNeutral();

/// True of the variables that isolateProcess() takes away.
bool isOptionOfLibraries(const QByteArray& variable);

} // namespace io
