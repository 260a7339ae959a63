#pragma once

#include "publish/publication.h"

#include <QJsonObject>

namespace publish {

/// What an export is made of, for whoever checks it later: the program's version and build, the state (no local path:
/// files by their name and SHA-256), vintages and sources of the indicators, weights, method, breaks, lists, seed,
/// date. Reads the files that the state names to hash them: not in the interface thread.
QJsonObject provenanceOf(const Publication& publication);

} // namespace publish
