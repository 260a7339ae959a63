#include "geo/face_rings.h"

#include <algorithm>
#include <cmath>

namespace geo {

using territory::Boundaries;

namespace {

/// A ring of one face, its vertices already in the boundaries' own array.
struct FaceRing {
    std::uint32_t first = 0, count = 0;
    double area = 0; ///< Signed.
    Box box;
};

/// Puts the polygons of faces, one after the other, at the end of flat arrays.
class RingCollector {
public:
    RingCollector(const Topology& topology, Boundaries& boundaries) : m_topology(topology), m_boundaries(boundaries) {}

    /// Its exterior rings, each followed by its holes.
    void add(const Topology::Face& face) {
        const std::vector<FaceRing> rings = ringsOf(face);
        // The largest ring of a face surrounds something; holes run the other way round.
        const auto largest = std::ranges::max_element(rings, {}, [](const FaceRing& r) { return std::abs(r.area); });
        const auto isHole = [&](const FaceRing& ring) { return (ring.area < 0) != (largest->area < 0); };
        std::vector<FaceRing> exteriors, holes;
        for (const FaceRing& ring : rings)
            (isHole(ring) ? holes : exteriors).push_back(ring);
        std::vector<std::size_t> around;
        for (const FaceRing& hole : holes)
            around.push_back(exteriorOf(hole, exteriors));
        for (std::size_t exterior = 0; exterior < exteriors.size(); ++exterior) {
            push(exteriors[exterior], false);
            for (std::size_t hole = 0; hole < holes.size(); ++hole) {
                if (around[hole] == exterior)
                    push(holes[hole], true);
            }
        }
    }

private:
    std::vector<FaceRing> ringsOf(const Topology::Face& face) {
        std::vector<FaceRing> rings;
        auto first = std::uint32_t(m_boundaries.coordinates.size());
        for (const Topology::Use& use : m_topology.uses().subspan(face.firstUse, face.useCount)) {
            append(use);
            if (!use.ringEnd)
                continue;
            rings.push_back(measured(first));
            first = std::uint32_t(m_boundaries.coordinates.size());
        }
        return rings;
    }

    /// The vertices of an arc but its last, which begins the next one.
    void append(const Topology::Use& use) {
        const Topology::Arc& arc = m_topology.arcs()[use.arc];
        const auto vertices = m_topology.vertices().subspan(arc.first, arc.count);
        for (std::uint32_t i = 0; i + 1 < arc.count; ++i)
            m_boundaries.coordinates.push_back(vertices[use.reversed ? arc.count - 1 - i : i]);
    }

    FaceRing measured(std::uint32_t first) const {
        FaceRing ring{first, std::uint32_t(m_boundaries.coordinates.size()) - first, 0, {}};
        const Coordinate origin = m_boundaries.coordinates[first];
        for (std::uint32_t i = 0; i < ring.count; ++i) {
            const Coordinate a = vertex(ring, i), b = vertex(ring, i + 1);
            ring.area += ((a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)) / 2;
            ring.box.add(a);
        }
        return ring;
    }

    Coordinate vertex(const FaceRing& ring, std::uint32_t i) const {
        return m_boundaries.coordinates[ring.first + (i < ring.count ? i : i - ring.count)];
    }

    /// The smallest exterior around a hole. A hole may touch it in vertices, never along an edge: the middle of an edge
    /// tells.
    std::size_t exteriorOf(const FaceRing& hole, const std::vector<FaceRing>& exteriors) const {
        const Coordinate a = vertex(hole, 0), b = vertex(hole, 1);
        const Coordinate middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        std::size_t smallest = 0;
        double area = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; exteriors.size() > 1 && i < exteriors.size(); ++i) {
            if (std::abs(exteriors[i].area) < area && exteriors[i].box.contains(middle) &&
                holds(exteriors[i], middle)) {
                smallest = i;
                area = std::abs(exteriors[i].area);
            }
        }
        return smallest;
    }

    /// Even-odd rule.
    bool holds(const FaceRing& ring, Coordinate p) const {
        bool odd = false;
        for (std::uint32_t i = 0; i < ring.count; ++i) {
            const Coordinate a = vertex(ring, i), b = vertex(ring, i + 1);
            if ((a.y <= p.y) != (b.y <= p.y) && a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x) <= p.x)
                odd = !odd;
        }
        return odd;
    }

    void push(const FaceRing& ring, bool hole) { m_boundaries.rings.push_back({ring.first, ring.count, hole}); }

    const Topology& m_topology;
    Boundaries& m_boundaries;
};

/// The place of a frame's CRS among the sources, added when new: two frames may share one.
std::uint16_t sourceOf(const PlaneFrame& frame, std::vector<Boundaries::Source>& sources) {
    const auto same = std::ranges::find(sources, frame.epsg, [](const auto& source) { return source.crs.epsg; });
    const auto place = std::uint16_t(same - sources.begin());
    if (same == sources.end())
        sources.push_back({{}, {}, {.epsg = frame.epsg, .wkt = {}, .deduced = false}, 0, 0});
    return place;
}

/// Faces in an order of features that gives both orders back: codes as they first appear, faces within their frame.
std::vector<FaceId> featureOrder(const Topology& topology, std::size_t frames) {
    std::vector<std::vector<FaceId>> waiting(frames); // Of each frame, the last one first.
    for (std::size_t face = topology.faces().size(); face-- > 0;)
        waiting[topology.faces()[face].frame].push_back(static_cast<FaceId>(face));
    std::vector<FaceId> order;
    for (std::uint32_t newest = 0; order.size() < topology.faces().size(); ++newest) {
        for (std::vector<FaceId>& faces : waiting) {
            while (!faces.empty() && topology.faces()[faces.back()].territory <= newest) {
                order.push_back(faces.back());
                faces.pop_back();
            }
        }
    }
    return order;
}

} // namespace

Boundaries boundariesOf(const Topology& topology, const std::vector<PlaneFrame>& frames) {
    Boundaries boundaries;
    boundaries.schematic = topology.isSchematic();
    boundaries.coordinates.reserve(topology.vertices().size() * 2); // Most arcs are walked on both sides.
    RingCollector rings(topology, boundaries);
    for (const FaceId place : featureOrder(topology, frames.size())) {
        const Topology::Face& face = topology.faces()[place];
        Boundaries::Feature feature;
        feature.code = topology.codes()[face.territory];
        feature.name = topology.names()[face.territory];
        if (face.departement >= 0)
            feature.departement = topology.departements()[face.departement];
        if (face.region >= 0)
            feature.region = topology.regions()[face.region];
        feature.source = sourceOf(frames[face.frame], boundaries.sources);
        feature.firstRing = std::uint32_t(boundaries.rings.size());
        rings.add(face);
        feature.ringCount = std::uint32_t(boundaries.rings.size()) - feature.firstRing;
        boundaries.features.push_back(std::move(feature));
    }
    return boundaries;
}

} // namespace geo
