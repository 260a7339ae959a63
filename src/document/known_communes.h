#pragma once

#include "document/dataset.h"

namespace document {

/// All figures by commune that are known with a dataset: what ships, and over it what the user's tables gave. Reads a
/// resource (about 0.1 s): not in the interface thread. An error only when the program's own table can't be read.
territory::Expected<std::shared_ptr<const CommuneFigures>> knownCommuneFigures(const Dataset& dataset);

} // namespace document
