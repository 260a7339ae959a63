#include "map/outline_strokes.h"

#include "map/blend.h"

namespace map {

bool isOutlined(const Outline& outline, geo::FaceId left, geo::FaceId right,
                std::span<const geo::Topology::Face> faces) {
    const auto has = [&](geo::FaceId face) { return face < outline.faces.size() && outline.faces[face]; };
    if (!has(left) || !has(right))
        return has(left) || has(right);
    return !outline.roundAll && faces[left].territory != faces[right].territory;
}

OutlineStrokes::OutlineStrokes(const Frame& frame, const std::vector<Outline>& outlines) : m_frame(frame) {
    for (const geo::PlaneFrame& planeFrame : frame.scene->frames)
        m_clips.push_back(WorldToDevice(planeFrame, frame.view).clip);
    for (const Outline& outline : outlines)
        prepare(outline);
}

void OutlineStrokes::prepare(const Outline& outline) {
    const double pixelRatio = m_frame.view.pixelRatio;
    const double widest = std::max(outline.casing.width, outline.line.width) * pixelRatio;
    Stroke stroke{outline, {}};
    for (const Line* line : {&outline.casing, &outline.line}) {
        const double width = line->width * pixelRatio;
        if (width <= 0)
            continue;
        // Lines of one solid outline share their distances.
        const double reach = (outline.dash > 0 ? width : widest) / 2 + 0.5;
        stroke.inks.push_back(
            {line->colour.rgb(), width, reach, coverageByDistance(width, reach, line->colour.alpha())});
    }
    if (!stroke.inks.empty())
        m_strokes.push_back(std::move(stroke));
}

void OutlineStrokes::draw(const Frame::Band& band, QRgb* pixels) {
    m_distances.begin(m_frame.view.size.width(), static_cast<int>(band.firstRow), static_cast<int>(band.rows));
    for (const Stroke& stroke : m_strokes) {
        select(stroke.outline, band);
        if (m_selected.empty())
            continue;
        const bool dashed = stroke.outline.dash > 0 && stroke.outline.line.width > 0;
        const std::span inks(stroke.inks);
        layTogether(dashed ? inks.first(inks.size() - 1) : inks, pixels);
        if (dashed)
            layDashed(inks.back(), stroke.outline.dash * m_frame.view.pixelRatio, pixels);
    }
}

void OutlineStrokes::select(const Outline& outline, const Frame::Band& band) {
    const std::span<const geo::Topology::Face> faces =
        m_frame.scene->topology ? m_frame.scene->topology->faces() : std::span<const geo::Topology::Face>();
    m_selected.clear();
    for (const std::uint32_t index : band.polylines) {
        const Frame::Polyline& polyline = m_frame.polylines[index];
        if (isOutlined(outline, polyline.left, polyline.right, faces))
            m_selected.push_back(index);
    }
}

/// Lines one on the other along the same arcs.
void OutlineStrokes::layTogether(std::span<const Ink> inks, QRgb* pixels) {
    if (inks.empty())
        return;
    m_distances.setReach(inks.front().reach);
    for (const std::uint32_t index : m_selected)
        addSolid(m_frame.polylines[index]);
    m_distances.drain([&](std::uint32_t pixel, std::uint8_t distance) {
        for (const Ink& ink : inks)
            pixels[pixel] = blend(ink.colour, pixels[pixel], ink.alpha[distance]);
    });
}

void OutlineStrokes::layDashed(const Ink& ink, double dash, QRgb* pixels) {
    m_distances.setReach(ink.reach);
    for (const std::uint32_t index : m_selected)
        addDashed(m_frame.polylines[index], dash, ink.width);
    m_distances.drain([&](std::uint32_t pixel, std::uint8_t distance) {
        pixels[pixel] = blend(ink.colour, pixels[pixel], ink.alpha[distance]);
    });
}

void OutlineStrokes::addSolid(const Frame::Polyline& polyline) {
    for (std::uint32_t i = polyline.first + 1; i < polyline.first + polyline.count; ++i)
        m_distances.addSegment(m_frame.points[i - 1], m_frame.points[i], m_clips[polyline.frame]);
}

void OutlineStrokes::addDashed(const Frame::Polyline& polyline, double dash, double width) {
    const auto points = std::span(m_frame.points).subspan(polyline.first, polyline.count);
    const DeviceBox& clip = m_clips[polyline.frame];
    const auto lay = [&](Frame::Point from, Frame::Point to) { m_distances.addSegment(from, to, clip); };
    if (!forEachDash(points, polyline.length, dash, width, lay))
        addSolid(polyline);
}

} // namespace map
