#include "map/box_clipping.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace map {

namespace {

bool isInside(QPointF point, const DeviceBox& box) {
    return point.x() >= box.left && point.x() <= box.right && point.y() >= box.top && point.y() <= box.bottom;
}

/// Keeps the side of a straight edge where distance(point) ≥ 0.
template <class Distance> std::vector<QPointF> keptSide(const std::vector<QPointF>& ring, const Distance& distance) {
    std::vector<QPointF> kept;
    kept.reserve(ring.size() + 2);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i > 0 ? i - 1 : ring.size() - 1], to = ring[i];
        const double before = distance(from), after = distance(to);
        if ((before < 0) != (after < 0))
            kept.push_back(from + (to - from) * (before / (before - after)));
        if (after >= 0)
            kept.push_back(to);
    }
    return kept;
}

/// The part of a segment that is in the box (Liang & Barsky 1984, ACM TOG 3(1), p. 1).
std::optional<std::pair<QPointF, QPointF>> clippedSegment(QPointF from, QPointF to, const DeviceBox& box) {
    double enters = 0, leaves = 1;
    const auto cut = [&](double towardsEdge, double room) {
        if (towardsEdge == 0)
            return room >= 0;
        const double at = room / towardsEdge;
        (towardsEdge < 0 ? enters : leaves) = towardsEdge < 0 ? std::max(enters, at) : std::min(leaves, at);
        return enters <= leaves;
    };
    const QPointF way = to - from;
    if (!cut(-way.x(), from.x() - box.left) || !cut(way.x(), box.right - from.x()) ||
        !cut(-way.y(), from.y() - box.top) || !cut(way.y(), box.bottom - from.y()))
        return std::nullopt;
    return std::pair{enters > 0 ? from + way * enters : from, leaves < 1 ? from + way * leaves : to};
}

} // namespace

std::vector<QPointF> clippedRing(std::vector<QPointF> ring, const DeviceBox& box) {
    if (std::ranges::all_of(ring, [&](QPointF point) { return isInside(point, box); }))
        return ring;
    ring = keptSide(ring, [&](QPointF point) { return point.x() - box.left; });
    ring = keptSide(ring, [&](QPointF point) { return box.right - point.x(); });
    ring = keptSide(ring, [&](QPointF point) { return point.y() - box.top; });
    return keptSide(ring, [&](QPointF point) { return box.bottom - point.y(); });
}

void addClippedLine(QPainterPath& path, const std::vector<QPointF>& line, const DeviceBox& box) {
    bool continues = false; // The last piece ended at a vertex inside.
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto piece = clippedSegment(line[i - 1], line[i], box);
        if (!piece) {
            continues = false;
            continue;
        }
        if (!continues)
            path.moveTo(piece->first);
        path.lineTo(piece->second);
        continues = piece->second == line[i];
    }
}

} // namespace map
