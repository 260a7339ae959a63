#include "geo/plane_frame.h"

#include <QtGlobal>
#include <array>

namespace geo {
namespace {

// What each frame shows, in metres of its CRS: the territories of ADMIN EXPRESS with some air, which the schematic
// boundaries need too. The mainland's plane is its world.
constexpr Box kMainland{80'000, 6'030'000, 1'262'000, 7'130'000};
constexpr Box kMainlandDegrees{-5.9, 41.1, 11.1, 51.3};

struct Tile {
    const char* key;
    const char* title;
    int epsg;
    Box world;
    Box degrees;
};
constexpr std::array kTiles{
    Tile{"GLP",
         QT_TRANSLATE_NOOP("geo", "Guadeloupe"),
         5490,
         {619'000, 1'744'000, 721'000, 1'833'000},
         {-61.9, 15.7, -60.9, 16.6}},
    Tile{"MTQ",
         QT_TRANSLATE_NOOP("geo", "Martinique"),
         5490,
         {687'000, 1'589'000, 739'600, 1'649'000},
         {-61.3, 14.3, -60.7, 15.0}},
    Tile{
        "GUF", QT_TRANSLATE_NOOP("geo", "Guyane"), 2972, {76'000, 219'000, 454'000, 651'000}, {-54.9, 1.9, -51.4, 5.9}},
    Tile{"REU",
         QT_TRANSLATE_NOOP("geo", "La Réunion"),
         2975,
         {310'000, 7'630'000, 384'000, 7'695'500},
         {55.1, -21.5, 55.9, -20.8}},
    Tile{"MYT",
         QT_TRANSLATE_NOOP("geo", "Mayotte"),
         4471,
         {497'600, 8'560'500, 536'800, 8'605'500},
         {44.9, -13.1, 45.4, -12.6}},
};

// The column on the plane, in plane metres. It fills the mainland's height once a strip above each tile is kept for its
// title, and stands clear of Ouessant (105 km east) and of the mainland's own box.
constexpr double kTileWidth = 176'000;
constexpr double kColumnRight = 50'000;
constexpr double kTitleStrip = 36'000;

PlaneFrame mainland() {
    return {.key = QStringLiteral("FRA"),
            .title = {},
            .epsg = 2154,
            .world = kMainland,
            .degrees = kMainlandDegrees,
            .plane = kMainland};
}

PlaneFrame placed(const Tile& tile, double top) {
    const double height = kTileWidth * tile.world.height() / tile.world.width();
    return {.key = QString::fromLatin1(tile.key),
            .title = QString::fromUtf8(tile.title),
            .epsg = tile.epsg,
            .world = tile.world,
            .degrees = tile.degrees,
            .plane = {kColumnRight - kTileWidth, top - height, kColumnRight, top},
            .bordered = true};
}

std::vector<PlaneFrame> makeStandardFrames() {
    std::vector<PlaneFrame> frames{mainland()};
    double top = kMainland.maxY;
    for (const Tile& tile : kTiles) {
        frames.push_back(placed(tile, top - kTitleStrip));
        top = frames.back().plane.minY;
    }
    return frames;
}

} // namespace

const std::vector<PlaneFrame>& standardFrames() {
    static const std::vector<PlaneFrame> frames = makeStandardFrames();
    return frames;
}

FrameId frameAt(const std::vector<PlaneFrame>& frames, Coordinate planePoint) {
    FrameId rest = 0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (frames[i].bordered && frames[i].plane.contains(planePoint))
            return static_cast<FrameId>(i);
        if (!frames[i].bordered)
            rest = static_cast<FrameId>(i);
    }
    return rest;
}

Box planeExtent(const std::vector<PlaneFrame>& frames) {
    Box extent;
    for (const PlaneFrame& frame : frames)
        extent.add(frame.plane);
    return extent;
}

} // namespace geo
