#pragma once

#include <QString>

namespace bench {

/// Registers the floors that all limits are multiples of, measured in the same run:
/// floor/F fills a frame of 1920×1080 once, floor/R/NAME reads and reprojects a file's vertices with bare GDAL and
/// PROJ, in one thread.
void registerFrameFloor();
void registerReadingFloor(const QString& name, const QString& path);

} // namespace bench
