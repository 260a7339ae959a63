#pragma once

#include "geo/box.h"

#include <QString>
#include <optional>
#include <vector>

namespace geo {

/// One frame of the composite plane: a part of the world in its legal CRS, placed by a similarity (scale, then shift).
/// The plane's unit is the metre of metropolitan Lambert-93, y to the north, so the mainland's frame is the identity.
/// The plane is for drawing only: areas, distances and densities are never measured on it.
struct PlaneFrame {
    QString key;           ///< "FRA", "GLP", "MTQ", "GUF", "REU", "MYT"
    QString title;         ///< « La Réunion »; empty for the mainland. Translated by the caller of standardFrames().
    int epsg = 2154;       ///< 2154, 5490, 5490, 2972, 2975, 4471
    Box world;             ///< What the frame shows, in metres of its CRS.
    Box degrees;           ///< Holds `world` in longitude and latitude (WGS 84), rounded outwards: a quick refusal.
    Box plane;             ///< Where it stands on the plane; same aspect as `world`.
    bool bordered = false; ///< Overseas frames have a drawn edge and clip what they show.

    double scale() const { return plane.width() / world.width(); } ///< Plane metres a world metre.
    Coordinate toPlane(Coordinate w) const {
        return {plane.minX + (w.x - world.minX) * scale(), plane.minY + (w.y - world.minY) * scale()};
    }
    Coordinate toWorld(Coordinate p) const {
        return {world.minX + (p.x - plane.minX) / scale(), world.minY + (p.y - plane.minY) / scale()};
    }
};

/// Index in a list of frames.
using FrameId = std::uint8_t;

/// The six frames in their standard places: a column of five at the left of the mainland, never over it.
const std::vector<PlaneFrame>& standardFrames();

/// The frame that a plane point stands in: an overseas frame first, else the mainland.
FrameId frameAt(const std::vector<PlaneFrame>& frames, Coordinate planePoint);

/// The whole plane: all frames.
Box planeExtent(const std::vector<PlaneFrame>& frames);

} // namespace geo
