#pragma once

#include "publish/file_writers.h"

namespace publish {

/// The map as one self-contained page that asks nothing of the network: pan, zoom, hover, search, table, legend,
/// sources; keyboard and screen readers. At most 1.5 MB for the 1,255 territories.
territory::Expected<void> writeHtml(const QString& path, const Publication& publication,
                                    const FileDescription& description, std::stop_token stop = {},
                                    const territory::Progress& progress = {});

} // namespace publish
