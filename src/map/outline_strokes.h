#pragma once

#include "map/distance_map.h"
#include "map/frame.h"
#include "map/style.h"

#include <QColor>
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace map {

/// Whether an outline runs along a border between these two faces (kNoFace = outside).
bool isOutlined(const Outline& outline, geo::FaceId left, geo::FaceId right,
                std::span<const geo::Topology::Face> faces);

/// Calls dash(from, to) for each straight piece of the dashes of a line of this width, pixels: an arc of `length` holds
/// a whole number of dashes and begins and ends in the middle of one. Dashes end round, half a width beyond. False when
/// the arc is too short to be dashed.
template <class Dash>
bool forEachDash(std::span<const Frame::Point> points, double length, double dash, double width, const Dash& draw) {
    const double periods = std::round(length / (2 * dash));
    if (periods < 1)
        return false; // Shorter than the two half dashes that its ends belong to.
    const double period = length / periods;
    // A dash ends round: half a width less at each end.
    const double halfDash = std::max(period / 4 - width / 2, period / 16);
    const auto between = [](Frame::Point a, Frame::Point b, float along) -> Frame::Point {
        const float share = b.along > a.along ? (along - a.along) / (b.along - a.along) : 0;
        return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, along};
    };
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Frame::Point a = points[i - 1], b = points[i];
        for (double middle = std::floor(a.along / period) * period; middle - halfDash < b.along; middle += period) {
            const auto from = std::max(a.along, static_cast<float>(middle - halfDash));
            const auto to = std::min(b.along, static_cast<float>(middle + halfDash));
            if (from < to)
                draw(between(a, b, from), between(a, b, to));
        }
    }
    return true;
}

/// Draws the outlines of a style over a resolved band: a casing, then the line, solid or dashed. Dashes meet at
/// corners, and stay where they are when the map is moved.
class OutlineStrokes {
public:
    OutlineStrokes(const Frame& frame, const std::vector<Outline>& outlines);
    /// `pixels` is the band's first row, the rows following one another.
    void draw(const Frame::Band& band, QRgb* pixels);

private:
    /// A line of an outline, ready to be laid on pixels.
    struct Ink {
        QRgb colour;
        double width; ///< Device pixels.
        double reach; ///< Of the distances that `alpha` is by.
        std::array<std::uint8_t, 256> alpha;
    };
    struct Stroke {
        const Outline& outline;
        std::vector<Ink> inks; ///< Casing, then line; what isn't drawn is left out.
    };

    void prepare(const Outline& outline);
    void select(const Outline& outline, const Frame::Band& band);
    void layTogether(std::span<const Ink> inks, QRgb* pixels);
    void layDashed(const Ink& ink, double dash, QRgb* pixels);
    void addSolid(const Frame::Polyline& polyline);
    void addDashed(const Frame::Polyline& polyline, double dash, double width);

    const Frame& m_frame;
    std::vector<DeviceBox> m_clips; ///< By frame of the plane.
    std::vector<Stroke> m_strokes;
    std::vector<std::uint32_t> m_selected;
    DistanceMap m_distances;
};

} // namespace map
