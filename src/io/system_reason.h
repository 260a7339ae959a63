#pragma once

#include <QString>

namespace io {

/// Why the system refused to write, told by the `errno` of the call that failed: « il n’y a plus assez de place sur le
/// disque ». The C library's own words are English in every language of the interface (see keepCLibraryNeutral()).
QString systemReason(int error);
/// The disk, or what one may use of it, is full.
bool isFullDisk(int error);

} // namespace io
