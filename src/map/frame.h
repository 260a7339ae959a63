#pragma once

#include "geo/topology.h"
#include "map/scene.h"
#include "map/view.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace map {

/// What a line on the map is, in drawing order. A line that also parts two territories falls back to the next finer
/// line that a style draws; one inside a territory (a département border that cuts an EPCI), or one from the layer of
/// départements, does not.
enum class BorderKind : std::uint8_t { Territory, Departement, DepartementInside, Region, RegionInside, Coast };
constexpr std::size_t kBorderKinds = 6;

/// How far from a line (device pixels) a frame knows its pixels. Styles draw no line of this kind wider than
/// borderMaxWidth().
double borderReach(BorderKind kind, double pixelRatio);
/// Widest line of a kind, in points.
double borderMaxWidth(BorderKind kind);

/// The visibility buffer: which face is where on the picture, independent of any colour. Everything that a style
/// changes is a look-up in it. Immutable once made; the same scene and view give the same frame whatever the number of
/// threads.
struct Frame {
    using Face = geo::FaceId;

    /// A run of pixels of one face on a row; runs of a row follow one another and cover it whole. A mixed pixel belongs
    /// to the run of the face that has the most of it.
    struct Run {
        std::uint16_t end; ///< First x after the run.
        Face face;         ///< kNoFace = outside.
    };
    /// A pixel that two faces share.
    struct Pair {
        std::uint32_t pixel : 24;   ///< (y − band's first row) · width + x
        std::uint32_t coverage : 8; ///< Of `first`, out of 255; the rest is `second`.
        Face first, second;
    };
    /// One of three or more shares of a pixel. Shares of a pixel follow one another and add up to 255.
    struct Share {
        std::uint32_t pixel : 24;
        std::uint32_t coverage : 8;
        Face face;
        bool last; ///< Last share of its pixel.
    };
    /// A pixel that a line may touch; widths are applied by the style.
    struct BorderPixel {
        std::uint32_t pixel : 24;
        std::uint32_t
            distance : 8; ///< From the pixel's centre to the nearest line of the kind, see borderDistanceSteps().
    };
    /// Some rows of the picture, top to bottom.
    struct Band {
        std::uint32_t firstRow = 0;
        std::uint32_t rows = 0;
        std::vector<std::uint32_t> firstRun; ///< rows + 1 offsets in runs.
        std::vector<Run> runs;
        std::vector<Pair> pairs;                                    ///< Ascending pixels.
        std::vector<Share> shares;                                  ///< Ascending pixels.
        std::array<std::vector<BorderPixel>, kBorderKinds> borders; ///< By BorderKind, ascending pixels.
        std::vector<std::uint32_t> polylines;                       ///< Those that may touch the band, ascending.
    };
    static constexpr std::uint32_t kBandRows =
        64; ///< Rows of a band; the last may have fewer. 64 rows stay in a core's cache.

    /// Device pixels.
    struct Point {
        float x, y;
        float along; ///< Length of the arc up to here.
    };
    /// An arc simplified for this view: outlines of decision and selection are stroked from these. What lies off the
    /// picture is shortened. Lines of the layer of départements have no faces.
    struct Polyline {
        std::uint32_t first, count; ///< In points.
        Face left, right;
        BorderKind kind;
        geo::FrameId frame;
        float length; ///< Of the whole arc.
    };

    std::shared_ptr<const Scene> scene;
    View view;
    std::uint64_t generation = 0;

    std::vector<Band> bands;
    std::vector<Polyline> polylines;
    std::vector<Point> points;

    std::span<const Run> runsOfRow(int y) const;
    /// Face at a device pixel, by look-up (log of the runs in its row); kNoFace off the picture.
    Face faceAt(int x, int y) const;
    /// Memory held, without the scene.
    std::size_t bytes() const;
};

} // namespace map
