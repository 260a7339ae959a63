#pragma once

#include "document/dataset.h"

#include <initializer_list>

namespace document {

using VenueList = std::shared_ptr<const std::vector<solidarity::CarePlace>>;

/// The venues of some lists (each may be null) by territory index. Needs territories, faces and boundaries linked.
std::vector<std::vector<const solidarity::CarePlace*>> venuesByTerritory(const Dataset& dataset,
                                                                         std::initializer_list<VenueList> lists);

} // namespace document
