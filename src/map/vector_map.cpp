#include "map/vector_map.h"

#include "map/border_line.h"
#include "map/box_clipping.h"
#include "map/outline_strokes.h"
#include "map/pattern_marks.h"
#include "map/visible_arcs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace map {

namespace {

using Ring = std::vector<QPointF>;

constexpr double kMargin = 8; ///< Points beyond the picture that are kept, so that lines end out of sight.

/// An arc walked along a ring.
struct Directed {
    std::uint32_t arc;
    bool reversed;
};

class VectorDrawing {
public:
    VectorDrawing(const Scene& scene, const View& view, const Style& style, double tolerance)
        : m_scene(scene), m_view(view), m_style(style) {
        for (const geo::PlaneFrame& frame : scene.frames)
            m_toDevice.emplace_back(frame, view);
        if (scene.topology)
            m_visible = walked(*scene.topology, tolerance, ArcsWanted::All);
        if (scene.departements)
            m_extraLines = walked(*scene.departements, tolerance, ArcsWanted::InnerBordersWithoutFaces);
    }

    VectorMap draw() {
        m_map.background = QColor(m_style.background);
        for (std::size_t frame = 0; frame < m_toDevice.size(); ++frame) {
            const DeviceBox& clip = m_toDevice[frame].clip;
            m_map.clips.emplace_back(QPointF(clip.left, clip.top), QPointF(clip.right, clip.bottom));
            m_map.clipped.push_back(m_scene.frames[frame].bordered);
        }
        if (m_scene.topology) {
            indexArcs();
            addFills();
        }
        addBorders();
        addOutlines();
        addEdges();
        return std::move(m_map);
    }

private:
    VisibleArcs walked(const geo::Topology& topology, double tolerance, ArcsWanted wanted) const {
        return visibleArcs(topology, 0, static_cast<std::uint32_t>(topology.arcs().size()), m_toDevice, tolerance,
                           kMargin * m_view.pixelRatio, wanted, {});
    }

    DeviceBox roomOf(geo::FrameId frame) const {
        const DeviceBox& clip = m_toDevice[frame].clip;
        const double margin = kMargin * m_view.pixelRatio;
        return {clip.left - margin, clip.top - margin, clip.right + margin, clip.bottom + margin};
    }

    void indexArcs() {
        m_polylineOf.assign(m_scene.topology->arcs().size(), -1);
        for (std::size_t i = 0; i < m_visible.arcs.size(); ++i)
            m_polylineOf[m_visible.arcs[i]] = static_cast<int>(i);
    }

    // --- faces

    bool isSeen(const geo::Topology::Face& face) const {
        if (face.frame >= m_toDevice.size())
            return false;
        const WorldToDevice& toDevice = m_toDevice[face.frame];
        const DeviceBox& clip = toDevice.clip;
        return !clip.isEmpty() && toDevice.x({face.world.maxX, 0}) >= clip.left &&
               toDevice.x({face.world.minX, 0}) <= clip.right && toDevice.y({0, face.world.minY}) >= clip.top &&
               toDevice.y({0, face.world.maxY}) <= clip.bottom;
    }

    /// Faces of a territory that look alike are one shape.
    void addFills() {
        const geo::Topology& topology = *m_scene.topology;
        const PatternMarks marks(m_style, m_view);
        for (std::uint32_t territory = 0; territory < std::uint32_t(topology.codes().size()); ++territory) {
            std::map<std::tuple<geo::FrameId, QRgb, Pattern>, std::vector<geo::FaceId>> alike;
            for (const geo::FaceId face : topology.facesOf(territory)) {
                if (face < m_style.fill.size() && isSeen(topology.faces()[face]))
                    alike[{topology.faces()[face].frame, m_style.fill[face] | 0xFF000000, patternOf(face)}].push_back(
                        face);
            }
            for (const auto& [look, faces] : alike)
                addFill(std::get<0>(look), std::get<1>(look), std::get<2>(look), faces, marks);
        }
    }

    Pattern patternOf(geo::FaceId face) const {
        return face < m_style.pattern.size() ? m_style.pattern[face] : Pattern::None;
    }

    void addFill(geo::FrameId frame, QRgb colour, Pattern pattern, const std::vector<geo::FaceId>& faces,
                 const PatternMarks& marks) {
        const DeviceBox room = roomOf(frame);
        std::vector<Ring> rings;
        for (const Ring& ring : ringsOf(faces)) {
            Ring shown = clippedRing(ring, room);
            if (shown.size() > 2)
                rings.push_back(std::move(shown));
        }
        if (rings.empty())
            return;
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const Ring& ring : rings) {
            path.addPolygon(QPolygonF(QList<QPointF>(ring.begin(), ring.end())));
            path.closeSubpath();
        }
        m_map.fills.push_back({frame, faces.front(), std::move(path), QColor(colour)});
        QPainterPath drawn = marks.marksOf(pattern, rings, m_toDevice[frame].clip);
        if (drawn.isEmpty())
            return;
        m_map.patterns.push_back({frame, faces.front(), std::move(drawn),
                                  QColor(PatternMarks::colourOf(pattern, m_style)),
                                  PatternMarks::widthOf(pattern, m_style, m_view.pixelRatio),
                                  pattern == Pattern::Dots ? Qt::RoundCap : Qt::FlatCap});
    }

    /// The arcs round all the faces together, end to end.
    std::vector<Ring> ringsOf(const std::vector<geo::FaceId>& faces) const {
        const std::vector<Directed> arcs = outerArcs(faces);
        std::multimap<std::pair<double, double>, std::size_t> byStart;
        for (std::size_t i = 0; i < arcs.size(); ++i)
            byStart.emplace(endOf(arcs[i], false), i);
        std::vector<bool> used(arcs.size());
        std::vector<Ring> rings;
        for (std::size_t first = 0; first < arcs.size(); ++first) {
            Ring ring;
            // Where rings touch, any way on gives the same area.
            for (std::size_t next = first; next < arcs.size() && !used[next];) {
                used[next] = true;
                append(ring, arcs[next]);
                const auto [from, to] = byStart.equal_range(endOf(arcs[next], true));
                const auto found = std::find_if(from, to, [&](const auto& entry) { return !used[entry.second]; });
                next = found == to ? arcs.size() : found->second;
            }
            if (ring.size() > 2)
                rings.push_back(std::move(ring));
        }
        return rings;
    }

    std::vector<Directed> outerArcs(const std::vector<geo::FaceId>& faces) const {
        const geo::Topology& topology = *m_scene.topology;
        const auto isOurs = [&](geo::FaceId face) { return std::ranges::find(faces, face) != faces.end(); };
        std::vector<Directed> arcs;
        for (const geo::FaceId id : faces) {
            const geo::Topology::Face& face = topology.faces()[id];
            for (const geo::Topology::Use& use : topology.uses().subspan(face.firstUse, face.useCount)) {
                const geo::Topology::Arc& arc = topology.arcs()[use.arc];
                if (!isOurs(arc.left) || !isOurs(arc.right))
                    arcs.push_back({use.arc, use.reversed == 1});
            }
        }
        return arcs;
    }

    std::pair<double, double> endOf(const Directed& directed, bool last) const {
        const geo::Topology::Arc& arc = m_scene.topology->arcs()[directed.arc];
        const bool atEnd = last != directed.reversed;
        const geo::Coordinate vertex = m_scene.topology->vertices()[atEnd ? arc.first + arc.count - 1 : arc.first];
        return {vertex.x, vertex.y};
    }

    /// The points of an arc but its last, which begins the next one. Of one that isn't seen, its ends do.
    void append(Ring& ring, const Directed& directed) const {
        const int polyline = m_polylineOf[directed.arc];
        if (polyline < 0) {
            const auto [x, y] = endOf(directed, false);
            const WorldToDevice& toDevice = m_toDevice[m_scene.topology->arcs()[directed.arc].frame];
            ring.emplace_back(toDevice.x({x, y}), toDevice.y({x, y}));
            return;
        }
        const auto points = pointsOf(m_visible, m_visible.polylines[std::size_t(polyline)]);
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const Frame::Point point = points[directed.reversed ? points.size() - 1 - i : i];
            ring.emplace_back(point.x, point.y);
        }
    }

    // --- lines

    static std::span<const Frame::Point> pointsOf(const VisibleArcs& arcs, const Frame::Polyline& polyline) {
        return std::span(arcs.points).subspan(polyline.first, polyline.count);
    }

    void addLine(QPainterPath& path, const VisibleArcs& arcs, const Frame::Polyline& polyline) const {
        Ring line;
        for (const Frame::Point& point : pointsOf(arcs, polyline))
            line.emplace_back(point.x, point.y);
        addClippedLine(path, line, roomOf(polyline.frame));
    }

    void addBorders() {
        for (std::size_t kind = 0; kind < kBorderKinds; ++kind) {
            const Line* const line = borderLine(static_cast<BorderKind>(kind), m_style);
            if (!line)
                continue;
            std::vector<QPainterPath> paths(m_toDevice.size());
            for (const VisibleArcs* arcs : {&m_visible, &m_extraLines}) {
                for (const Frame::Polyline& polyline : arcs->polylines) {
                    if (static_cast<std::size_t>(polyline.kind) == kind)
                        addLine(paths[polyline.frame], *arcs, polyline);
                }
            }
            const double width = std::min(line->width, borderMaxWidth(static_cast<BorderKind>(kind)));
            addLines(m_map.borders, std::move(paths), {line->colour, width});
        }
    }

    /// One for each frame where there is something.
    void addLines(std::vector<VectorMap::Lines>& lines, std::vector<QPainterPath> paths, const Line& line) const {
        for (std::size_t frame = 0; frame < paths.size(); ++frame) {
            if (!paths[frame].isEmpty())
                lines.push_back({static_cast<geo::FrameId>(frame), std::nullopt, std::move(paths[frame]),
                                 QColor(line.colour.rgb()), line.width * m_view.pixelRatio, Qt::RoundCap});
        }
    }

    void addOutlines() {
        for (const Outline& outline : m_style.outlines) {
            std::vector<const Frame::Polyline*> along;
            for (const Frame::Polyline& polyline : m_visible.polylines) {
                if (isOutlined(outline, polyline.left, polyline.right, m_scene.topology->faces()))
                    along.push_back(&polyline);
            }
            if (outline.casing.width > 0)
                addLines(m_map.outlines, solid(along), outline.casing);
            if (outline.line.width > 0)
                addLines(m_map.outlines, outline.dash > 0 ? dashed(along, outline) : solid(along), outline.line);
        }
    }

    std::vector<QPainterPath> solid(const std::vector<const Frame::Polyline*>& along) const {
        std::vector<QPainterPath> paths(m_toDevice.size());
        for (const Frame::Polyline* polyline : along)
            addLine(paths[polyline->frame], m_visible, *polyline);
        return paths;
    }

    std::vector<QPainterPath> dashed(const std::vector<const Frame::Polyline*>& along, const Outline& outline) const {
        const double ratio = m_view.pixelRatio;
        std::vector<QPainterPath> paths(m_toDevice.size());
        for (const Frame::Polyline* polyline : along) {
            QPainterPath& path = paths[polyline->frame];
            const DeviceBox room = roomOf(polyline->frame);
            const auto add = [&](Frame::Point from, Frame::Point to) {
                addClippedLine(path, {{from.x, from.y}, {to.x, to.y}}, room);
            };
            if (!forEachDash(pointsOf(m_visible, *polyline), polyline->length, outline.dash * ratio,
                             outline.line.width * ratio, add))
                addLine(path, m_visible, *polyline);
        }
        return paths;
    }

    void addEdges() {
        m_map.edgeColour = QColor(m_style.frameEdge);
        m_map.edgeWidth = std::max(1.0, std::round(m_view.pixelRatio));
        const QRectF picture(QPointF(0, 0), QSizeF(m_view.size));
        const double half = m_map.edgeWidth / 2;
        for (const geo::PlaneFrame& frame : m_scene.frames) {
            const DeviceBox tile = WorldToDevice::tile(frame, m_view);
            // On whole pixels, as resolve() draws them.
            const QRectF edge(QPointF(std::round(tile.left), std::round(tile.top)),
                              QPointF(std::round(tile.right), std::round(tile.bottom)));
            if (frame.bordered && edge.intersects(picture))
                m_map.edges.push_back(edge.adjusted(half, half, -half, -half));
        }
    }

    const Scene& m_scene;
    const View& m_view;
    const Style& m_style;
    std::vector<WorldToDevice> m_toDevice;
    VisibleArcs m_visible, m_extraLines;
    std::vector<int> m_polylineOf; ///< By arc; −1 = not seen.
    VectorMap m_map;
};

} // namespace

VectorMap vectorMap(const Scene& scene, const View& view, const Style& style, double tolerance) {
    return VectorDrawing(scene, view, style, tolerance).draw();
}

} // namespace map
