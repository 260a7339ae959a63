#pragma once

#include "map/distance_map.h"
#include "map/frame.h"
#include "map/style.h"

#include <QColor>
#include <array>
#include <span>
#include <vector>

namespace map {

/// Draws the outlines of a style over a resolved band: a casing, then the line, solid or dashed. An arc holds a whole
/// number of dashes and begins and ends in the middle of one, so that dashes meet at corners, and stay where they are
/// when the map is moved.
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
