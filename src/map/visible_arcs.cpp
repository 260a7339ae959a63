#include "map/visible_arcs.h"

#include <cmath>

namespace map {

namespace {

enum Side : unsigned { Inside = 0, Left = 1, Right = 2, Above = 4, Below = 8 };

unsigned sidesOf(const DeviceBox& box, double x, double y) {
    return (x < box.left ? Left : 0U) | (x > box.right ? Right : 0U) | (y < box.top ? Above : 0U) |
           (y > box.bottom ? Below : 0U);
}

float distance(Frame::Point a, Frame::Point b) {
    return std::sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
}

BorderKind kindOf(const geo::Topology::Arc& arc, ArcsWanted wanted) {
    const bool inside = arc.sameTerritory || wanted == ArcsWanted::InnerBordersWithoutFaces;
    switch (arc.level) {
    case geo::BorderLevel::Outline:
        return BorderKind::Coast;
    case geo::BorderLevel::Region:
        return inside ? BorderKind::RegionInside : BorderKind::Region;
    case geo::BorderLevel::Departement:
        return inside ? BorderKind::DepartementInside : BorderKind::Departement;
    case geo::BorderLevel::Territory:
        break;
    }
    // In a layer of départements that doesn't say which territories belong together, every inner line is one of
    // départements.
    return wanted == ArcsWanted::All ? BorderKind::Territory : BorderKind::DepartementInside;
}

/// Simplifies one arc after another for one view.
class ArcWalk {
public:
    ArcWalk(const geo::Topology& topology, double tolerancePixels, double margin)
        : m_vertices(topology.vertices())
        , m_tolerances(topology.tolerances())
        , m_tolerancePixels(tolerancePixels)
        , m_margin(margin) {}

    /// False when the arc doesn't matter to the picture.
    bool walk(const geo::Topology::Arc& arc, const WorldToDevice& toDevice) {
        if (toDevice.clip.isEmpty())
            return false;
        m_seen = {toDevice.clip.left - m_margin, toDevice.clip.top - m_margin, toDevice.clip.right + m_margin,
                  toDevice.clip.bottom + m_margin};
        const double left = toDevice.x({arc.world.minX, 0}), right = toDevice.x({arc.world.maxX, 0});
        const double top = toDevice.y({0, arc.world.maxY}), bottom = toDevice.y({0, arc.world.minY});
        // What lies right of the picture's own edge changes nothing; right of a tile's edge it closes faces at that
        // edge.
        if (bottom < m_seen.top || top > m_seen.bottom || (left > m_seen.right && !toDevice.closesOnRight))
            return false;
        if (right < m_seen.left || left > m_seen.right)
            addChord(arc, toDevice);
        else if (left >= m_seen.left && right <= m_seen.right && top >= m_seen.top && bottom <= m_seen.bottom)
            addWhole(arc, toDevice);
        else
            addPartly(arc, toDevice);
        return true;
    }

    std::vector<Frame::Point> points;
    float length = 0; ///< Of the last arc walked.

private:
    Frame::Point pointAt(std::uint32_t vertex, const WorldToDevice& toDevice) const {
        return {static_cast<float>(toDevice.x(m_vertices[vertex])), static_cast<float>(toDevice.y(m_vertices[vertex])),
                0};
    }

    void addChord(const geo::Topology::Arc& arc, const WorldToDevice& toDevice) {
        points.push_back(pointAt(arc.first, toDevice));
        points.push_back(pointAt(arc.first + arc.count - 1, toDevice));
        length = 0;
    }

    void addWhole(const geo::Topology::Arc& arc, const WorldToDevice& toDevice) {
        const auto tolerance = static_cast<float>(m_tolerancePixels / toDevice.scale);
        Frame::Point previous = pointAt(arc.first, toDevice);
        points.push_back(previous);
        const std::uint32_t last = arc.first + arc.count - 1;
        for (std::uint32_t vertex = arc.first + 1; vertex <= last; ++vertex) {
            if (m_tolerances[vertex] < tolerance && vertex != last)
                continue;
            Frame::Point point = pointAt(vertex, toDevice);
            point.along = previous.along + distance(previous, point);
            points.push_back(point);
            previous = point;
        }
        length = previous.along;
    }

    /// As addWhole, but a vertex that is beyond the same side as the one before and the one after is not needed: the
    /// segment that replaces it is unseen as well, and crosses the same rows in sum.
    void addPartly(const geo::Topology::Arc& arc, const WorldToDevice& toDevice) {
        const auto tolerance = static_cast<float>(m_tolerancePixels / toDevice.scale);
        const std::uint32_t last = arc.first + arc.count - 1;
        Frame::Point previous = pointAt(arc.first, toDevice);
        unsigned previousSides = sidesOf(m_seen, previous.x, previous.y);
        unsigned commonSides = previousSides; // Of all vertices since the last one kept.
        points.push_back(previous);
        for (std::uint32_t vertex = arc.first + 1; vertex <= last; ++vertex) {
            if (m_tolerances[vertex] < tolerance && vertex != last)
                continue;
            Frame::Point point = pointAt(vertex, toDevice);
            point.along = previous.along + distance(previous, point);
            const unsigned sides = sidesOf(m_seen, point.x, point.y);
            commonSides &= sides;
            if (commonSides == 0 && previous.along > 0) {
                points.push_back(previous);
                commonSides = previousSides & sides;
            }
            previous = point;
            previousSides = sides;
        }
        points.push_back(previous);
        length = previous.along;
    }

    std::span<const geo::Coordinate> m_vertices;
    std::span<const float> m_tolerances;
    double m_tolerancePixels, m_margin;
    DeviceBox m_seen;
};

} // namespace

void VisibleArcs::append(const VisibleArcs& other) {
    const auto shift = static_cast<std::uint32_t>(points.size());
    points.insert(points.end(), other.points.begin(), other.points.end());
    arcs.insert(arcs.end(), other.arcs.begin(), other.arcs.end());
    polylines.reserve(polylines.size() + other.polylines.size());
    for (Frame::Polyline polyline : other.polylines) {
        polyline.first += shift;
        polylines.push_back(polyline);
    }
}

VisibleArcs visibleArcs(const geo::Topology& topology, std::uint32_t firstArc, std::uint32_t endArc,
                        const std::vector<WorldToDevice>& frames, double tolerancePixels, double margin,
                        ArcsWanted wanted, const std::stop_token& stop) {
    constexpr std::uint32_t kArcsBetweenStops = 1024;
    VisibleArcs visible;
    ArcWalk walk(topology, tolerancePixels, margin);
    for (std::uint32_t index = firstArc; index < endArc; ++index) {
        if (index % kArcsBetweenStops == 0 && stop.stop_requested())
            return {};
        const geo::Topology::Arc& arc = topology.arcs()[index];
        const BorderKind kind = kindOf(arc, wanted);
        const bool withFaces = wanted == ArcsWanted::All;
        if (arc.frame >= frames.size() || (!withFaces && kind == BorderKind::Coast))
            continue;
        const auto first = static_cast<std::uint32_t>(walk.points.size());
        if (!walk.walk(arc, frames[arc.frame]))
            continue;
        visible.polylines.push_back({first, static_cast<std::uint32_t>(walk.points.size()) - first,
                                     withFaces ? arc.left : geo::kNoFace, withFaces ? arc.right : geo::kNoFace, kind,
                                     arc.frame, walk.length});
        visible.arcs.push_back(index);
    }
    visible.points = std::move(walk.points);
    return visible;
}

} // namespace map
