#pragma once

#include "map/distance_map.h"
#include "map/frame.h"
#include "map/style.h"

#include <QColor>
#include <vector>

namespace map {

/// Draws the outlines of a style over a resolved band: a casing, then the line, solid or dashed. An arc holds a whole
/// number of dashes and begins and ends in the middle of one, so that dashes meet at corners, and stay where they are
/// when the map is moved.
class OutlineStrokes {
public:
    explicit OutlineStrokes(const Frame& frame);
    /// `pixels` is the band's first row, the rows following one another.
    void draw(const Style& style, const Frame::Band& band, QRgb* pixels);

private:
    void select(const Outline& outline, const Frame::Band& band);
    void stroke(const Line& line, double dash, QRgb* pixels);
    void addSolid(const Frame::Polyline& polyline);
    void addDashed(const Frame::Polyline& polyline, double dash, double width);

    const Frame& m_frame;
    std::vector<DeviceBox> m_clips; ///< By frame of the plane.
    std::vector<std::uint32_t> m_selected;
    DistanceMap m_distances;
};

} // namespace map
