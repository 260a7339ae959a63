#pragma once

#include "geo/topology.h"
#include "map/scene.h"
#include "map/view.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace map {

/// The visibility buffer: which face is where on the picture, independent of any colour. Everything that a style changes is a
/// look-up in it. Immutable once made.
struct Frame {
    using Face = geo::FaceId;

    /// A run of pixels of one face on a row; runs of a row follow one another and cover it whole.
    struct Run {
        std::uint16_t end; ///< First x after the run.
        Face face;         ///< kNoFace = outside.
    };
    /// A share of a mixed pixel (one that several faces cover). Shares of one pixel are consecutive and add up to 255.
    struct Mix {
        std::uint32_t pixel; ///< y · width + x
        Face face;
        std::uint8_t coverage;
        bool last; ///< Last share of its pixel.
    };
    /// A pixel that a border line may touch.
    struct BorderPixel {
        std::uint32_t pixel;
        Face left, right;
        std::uint8_t distance; ///< From the pixel's centre to the line, in 1/64 device pixel; widths are applied by the style.
        geo::BorderLevel level;
    };
    /// An arc simplified for this view, in device pixels: outlines of decision and selection are stroked from these.
    struct Polyline {
        std::uint32_t first, count; ///< In points.
        Face left, right;
        geo::BorderLevel level;
        bool sameTerritory;
        std::uint32_t arc;
    };

    std::shared_ptr<const Scene> scene;
    View view;
    std::uint64_t generation = 0;

    std::vector<std::uint32_t> firstRun; ///< height + 1 offsets in runs.
    std::vector<Run> runs;
    std::vector<Mix> mixes;
    std::vector<BorderPixel> borders; ///< Territory, département and région lines, by level then pixel.
    std::vector<Polyline> polylines;
    std::vector<QPointF> points;

    /// Face at a device pixel, by look-up (log of the runs in its row).
    Face faceAt(int x, int y) const;
    std::size_t bytes() const;
};

} // namespace map
