#pragma once

#include "geo/plane_frame.h"
#include "geo/topology.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace map {

/// What there is to draw, immutable: `std::shared_ptr<const Scene>` goes to workers as it is.
struct Scene {
    std::shared_ptr<const geo::Topology> topology;
    /// Lines of départements and régions where the faces don't know them; may be null.
    std::shared_ptr<const geo::Topology> departements;
    std::vector<geo::PlaneFrame> frames;
    std::uint64_t revision = 0; ///< Grows with every new scene.
};

} // namespace map
