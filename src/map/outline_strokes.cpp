#include "map/outline_strokes.h"

#include "map/blend.h"

#include <cmath>

namespace map {

namespace {

Frame::Point between(Frame::Point a, Frame::Point b, float along) {
    const float share = b.along > a.along ? (along - a.along) / (b.along - a.along) : 0;
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, along};
}

} // namespace

OutlineStrokes::OutlineStrokes(const Frame& frame) : m_frame(frame) {
    for (const geo::PlaneFrame& planeFrame : frame.scene->frames)
        m_clips.push_back(WorldToDevice(planeFrame, frame.view).clip);
}

void OutlineStrokes::draw(const Style& style, const Frame::Band& band, QRgb* pixels) {
    if (style.outlines.empty())
        return;
    m_distances.begin(m_frame.view.size.width(), static_cast<int>(band.firstRow), static_cast<int>(band.rows));
    for (const Outline& outline : style.outlines) {
        select(outline, band);
        if (m_selected.empty())
            continue;
        stroke(outline.casing, 0, pixels);
        stroke(outline.line, outline.dash, pixels);
    }
}

void OutlineStrokes::select(const Outline& outline, const Frame::Band& band) {
    const auto has = [&](Frame::Face face) { return face < outline.faces.size() && outline.faces[face]; };
    const std::span<const geo::Topology::Face> faces =
        m_frame.scene->topology ? m_frame.scene->topology->faces() : std::span<const geo::Topology::Face>();
    m_selected.clear();
    for (const std::uint32_t index : band.polylines) {
        const Frame::Polyline& polyline = m_frame.polylines[index];
        const bool left = has(polyline.left), right = has(polyline.right);
        if (!left && !right)
            continue;
        if (left && right && (outline.roundAll || faces[polyline.left].territory == faces[polyline.right].territory))
            continue;
        m_selected.push_back(index);
    }
}

void OutlineStrokes::stroke(const Line& line, double dash, QRgb* pixels) {
    const double width = line.width * m_frame.view.pixelRatio;
    if (width <= 0)
        return;
    const double reach = width / 2 + 0.5;
    m_distances.setReach(reach);
    for (const std::uint32_t index : m_selected) {
        const Frame::Polyline& polyline = m_frame.polylines[index];
        if (dash > 0)
            addDashed(polyline, dash * m_frame.view.pixelRatio, width);
        else
            addSolid(polyline);
    }
    const auto coverage = coverageByDistance(width, reach, line.colour.alpha());
    const QRgb colour = line.colour.rgb();
    m_distances.drain([&](std::uint32_t pixel, std::uint8_t distance) {
        pixels[pixel] = blend(colour, pixels[pixel], coverage[distance]);
    });
}

void OutlineStrokes::addSolid(const Frame::Polyline& polyline) {
    for (std::uint32_t i = polyline.first + 1; i < polyline.first + polyline.count; ++i)
        m_distances.addSegment(m_frame.points[i - 1], m_frame.points[i], m_clips[polyline.frame]);
}

void OutlineStrokes::addDashed(const Frame::Polyline& polyline, double dash, double width) {
    const double periods = std::round(polyline.length / (2 * dash));
    if (periods < 1) {
        addSolid(polyline); // Shorter than the two half dashes that its ends belong to.
        return;
    }
    const double period = polyline.length / periods;
    // A dash ends round: half a width less at each end.
    const double halfDash = std::max(period / 4 - width / 2, period / 16);
    for (std::uint32_t i = polyline.first + 1; i < polyline.first + polyline.count; ++i) {
        const Frame::Point a = m_frame.points[i - 1], b = m_frame.points[i];
        for (double middle = std::floor(a.along / period) * period; middle - halfDash < b.along; middle += period) {
            const auto from = std::max(a.along, static_cast<float>(middle - halfDash));
            const auto to = std::min(b.along, static_cast<float>(middle + halfDash));
            if (from < to)
                m_distances.addSegment(between(a, b, from), between(a, b, to), m_clips[polyline.frame]);
        }
    }
}

} // namespace map
