#include "publish/land_outline.h"

#include "map/world_to_device.h"

#include <QPolygonF>
#include <map>

namespace publish {

namespace {

using geo::Topology;

/// Brings arcs of one frame to the view's pixels, with the vertices that matter there.
class ArcPoints {
public:
    ArcPoints(const Topology& topology, const geo::PlaneFrame& frame, const map::View& view, double tolerance)
        : m_topology(topology), m_place(frame, view), m_tolerance(tolerance / m_place.scale) {}

    /// Appends the arc; its first vertex only where it isn't there yet.
    void append(std::uint32_t index, bool reversed, QPolygonF& points) const {
        const Topology::Arc& arc = m_topology.arcs()[index];
        for (std::uint32_t i = 0; i < arc.count; ++i) {
            const std::uint32_t vertex = arc.first + (reversed ? arc.count - 1 - i : i);
            if (m_topology.tolerances()[vertex] < m_tolerance)
                continue;
            const geo::Coordinate world = m_topology.vertices()[vertex];
            const QPointF point(m_place.x(world), m_place.y(world));
            if (points.isEmpty() || points.back() != point)
                points << point;
        }
    }

private:
    const Topology& m_topology;
    map::WorldToDevice m_place;
    double m_tolerance; ///< Metres.
};

/// Arcs by the vertices where they end, to be walked from one to the next.
class ArcChain {
public:
    ArcChain(const Topology& topology, std::vector<std::uint32_t> arcs)
        : m_topology(topology), m_arcs(std::move(arcs)), m_used(m_arcs.size()) {
        for (std::size_t i = 0; i < m_arcs.size(); ++i) {
            m_at[key(end(i, false))].push_back(i);
            m_at[key(end(i, true))].push_back(i);
        }
    }

    /// Calls `add(arc, reversed)` along each ring in turn, then `close()`.
    template <class Add, class Close> void walk(const Add& add, const Close& close) {
        for (std::size_t first = 0; first < m_arcs.size(); ++first) {
            if (m_used[first])
                continue;
            follow(first, add);
            close();
        }
    }

private:
    using Key = std::pair<double, double>;
    static Key key(geo::Coordinate c) { return {c.x, c.y}; }

    geo::Coordinate end(std::size_t i, bool last) const {
        const Topology::Arc& arc = m_topology.arcs()[m_arcs[i]];
        return m_topology.vertices()[last ? arc.first + arc.count - 1 : arc.first];
    }

    template <class Add> void follow(std::size_t current, const Add& add) {
        const Key start = key(end(current, false));
        bool reversed = false;
        while (true) {
            m_used[current] = true;
            add(m_arcs[current], reversed);
            const Key here = key(end(current, !reversed));
            const std::vector<std::size_t>& meeting = m_at.at(here);
            const auto next = std::ranges::find_if(meeting, [this](std::size_t i) { return !m_used[i]; });
            if (here == start || next == meeting.end())
                return;
            current = *next;
            reversed = key(end(current, false)) != here;
        }
    }

    const Topology& m_topology;
    std::vector<std::uint32_t> m_arcs;
    std::vector<bool> m_used;
    std::map<Key, std::vector<std::size_t>> m_at;
};

std::vector<std::uint32_t> arcsOf(const Topology& topology, geo::FrameId frame, geo::BorderLevel level) {
    std::vector<std::uint32_t> arcs;
    for (std::uint32_t i = 0; i < topology.arcs().size(); ++i) {
        if (topology.arcs()[i].frame == frame && topology.arcs()[i].level == level)
            arcs.push_back(i);
    }
    return arcs;
}

/// What is smaller than a pixel in both directions is left out.
bool isSeen(const QPolygonF& ring) {
    const QRectF bounds = ring.boundingRect();
    return ring.size() > 2 && std::max(bounds.width(), bounds.height()) >= 1;
}

} // namespace

QPainterPath landOutline(const Topology& topology, const geo::PlaneFrame& frame, geo::FrameId id, const map::View& view,
                         double tolerance) {
    const ArcPoints points(topology, frame, view, tolerance);
    QPainterPath land;
    QPolygonF ring;
    ArcChain(topology, arcsOf(topology, id, geo::BorderLevel::Outline))
        .walk([&](std::uint32_t arc, bool reversed) { points.append(arc, reversed, ring); },
              [&] {
                  if (isSeen(ring)) {
                      land.addPolygon(ring);
                      land.closeSubpath();
                  }
                  ring.clear();
              });
    land.setFillRule(Qt::OddEvenFill);
    return land;
}

QPainterPath regionLines(const Topology& topology, const geo::PlaneFrame& frame, geo::FrameId id, const map::View& view,
                         double tolerance) {
    const ArcPoints points(topology, frame, view, tolerance);
    QPainterPath lines;
    for (const std::uint32_t arc : arcsOf(topology, id, geo::BorderLevel::Region)) {
        QPolygonF line;
        points.append(arc, false, line);
        lines.addPolygon(line);
    }
    return lines;
}

QPainterPath territoryOutline(const Topology& topology, std::uint32_t territory,
                              const std::vector<geo::PlaneFrame>& frames, const map::View& view, double tolerance) {
    QPainterPath outline;
    for (const geo::FaceId id : topology.facesOf(territory)) {
        const Topology::Face& face = topology.faces()[id];
        const ArcPoints points(topology, frames[face.frame], view, tolerance);
        QPolygonF ring;
        for (std::uint32_t i = 0; i < face.useCount; ++i) {
            const Topology::Use use = topology.uses()[face.firstUse + i];
            points.append(use.arc, use.reversed, ring);
            if (!use.ringEnd)
                continue;
            outline.addPolygon(ring);
            outline.closeSubpath();
            ring.clear();
        }
    }
    outline.setFillRule(Qt::WindingFill);
    return outline;
}

} // namespace publish
