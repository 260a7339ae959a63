#pragma once

#include "document/commune_figures.h"
#include "document/dataset.h"

namespace app {

/// All figures by commune that are known with a dataset. Reads files: not in the interface thread. Never null.
std::shared_ptr<const document::CommuneFigures> communeFiguresOf(const document::Dataset& dataset);

} // namespace app
