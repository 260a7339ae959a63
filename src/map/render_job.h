#pragma once

#include "map/frame.h"

#include <limits>
#include <stop_token>

namespace map {

struct RenderOptions {
    double tolerancePixels = 0.5; ///< Largest deviation from the full geometry.
    int threads = 1;
    /// Only the bands that hold some of these rows are drawn, as they would be with all others: a picture too high to
    /// stand in memory is made strip by strip. The other bands stay empty.
    int firstRow = 0, endRow = std::numeric_limits<int>::max();
};

/// Draws the scene's faces and borders for a view of at most 65,535 pixels a row. Any thread; pure. Null when stopped.
std::shared_ptr<const Frame> render(std::shared_ptr<const Scene> scene, const View& view, std::stop_token stop,
                                    std::uint64_t generation, const RenderOptions& options = {});

} // namespace map
