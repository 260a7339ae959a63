#pragma once

#include "document/dataset.h"

namespace document {

/// The dataset's venues by territory index (Dataset::venuesOf). Needs territories, faces and boundaries linked.
std::vector<std::vector<const solidarity::Venue*>> venuesByTerritory(const Dataset& dataset);

} // namespace document
