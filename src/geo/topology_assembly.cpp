#include "geo/topology_assembly.h"

#include "geo/hilbert.h"
#include "geo/parallel.h"
#include "geo/simplification.h"

#include <cmath>
#include <future>
#include <limits>

namespace geo {

TopologyAssembly::TopologyAssembly(const territory::Boundaries& boundaries, const std::vector<PlaneFrame>& frames,
                                   const Parts& parts, int threads)
    : m_boundaries(boundaries), m_frames(frames), m_parts(parts), m_threads(threads) {
    makeFaces();
    arrangeArcs();
    // The grid needs the arcs only: it is made and checked while the faces are measured.
    auto checked =
        std::async(m_threads > 1 ? std::launch::async : std::launch::deferred, [this] { return checkArcs(); });
    measureFaces();
    keepLargestParts();
    placeInteriorPoints();
    indexTerritories();
    m_faults = checked.get();
}

CoverageFaults TopologyAssembly::checkArcs() {
    m_topology.m_grids = SegmentGrid::ofFrames(m_topology);
    return checkCoverage(m_topology, *m_topology.m_grids);
}

// Faces and arcs as the topology keeps them

void TopologyAssembly::makeFaces() {
    Topology& t = m_topology;
    t.m_schematic = m_boundaries.schematic;
    const auto indexIn = [](QHash<QString, int>& known, QStringList& list, const QString& key) {
        const auto found = known.constFind(key);
        if (found != known.cend())
            return *found;
        list << key;
        return *known.insert(key, static_cast<int>(list.size()) - 1);
    };
    QHash<QString, int> departements, regions;
    for (std::size_t feature = 0; feature < m_parts.frameOf.size(); ++feature) // codes stand in the files' order
        if (const auto& f = m_boundaries.features[feature]; m_parts.frameOf[feature])
            if (indexIn(t.m_territoryOf, t.m_codes, f.code) == t.m_names.size())
                t.m_names << f.name;
    t.m_faces.reserve(m_parts.featureOf.size());
    for (const std::uint32_t feature : m_parts.featureOf) {
        const auto& f = m_boundaries.features[feature];
        Topology::Face face;
        face.territory = static_cast<std::uint32_t>(t.m_territoryOf.value(f.code));
        if (!f.departement.isEmpty())
            face.departement = static_cast<std::int16_t>(indexIn(departements, t.m_departements, f.departement));
        if (!f.region.isEmpty())
            face.region = static_cast<std::int16_t>(indexIn(regions, t.m_regions, f.region));
        face.frame = *m_parts.frameOf[feature];
        t.m_faces.push_back(face);
    }
}

namespace {

BorderLevel levelBetween(const Topology::Face& left, const Topology::Face& right) {
    if (left.region != right.region)
        return BorderLevel::Region;
    return left.departement != right.departement ? BorderLevel::Departement : BorderLevel::Territory;
}

/// Calls visit(vertex) for each vertex of an arc, its last included.
template <class Visit> void forEachVertex(const MatchedRings& rings, const CutArcs::Arc& arc, const Visit& visit) {
    const auto& ring = rings.rings[arc.ring];
    std::uint32_t edge = arc.start;
    for (std::uint32_t i = 0; i < arc.edges; ++i) {
        visit(rings.vertexOf[edge]);
        edge = edge + 1 < ring.first + ring.count ? edge + 1 : ring.first;
    }
    visit(rings.vertexOf[edge]);
}

/// The arc's share in the shoelace sum of a ring that it stands on, about an origin that all arcs of a frame share.
double twiceAreaUnder(std::span<const Coordinate> arc, Coordinate origin) {
    double twice = 0;
    for (std::size_t i = 0; i + 1 < arc.size(); ++i)
        twice += (arc[i].x - origin.x) * (arc[i + 1].y - origin.y) - (arc[i + 1].x - origin.x) * (arc[i].y - origin.y);
    return twice;
}

constexpr std::size_t kArcsAtOnce = 256;

} // namespace

std::vector<Topology::Arc> TopologyAssembly::describeArcs() const {
    const auto& faces = m_topology.m_faces;
    std::vector<Topology::Arc> arcs(m_parts.arcs.arcs.size());
    inChunks(arcs.size(), kArcsAtOnce, m_threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const CutArcs::Arc& from = m_parts.arcs.arcs[i];
            Topology::Arc& arc = arcs[i];
            arc.count = from.edges + 1;
            arc.left = m_parts.rings.rings[from.ring].face;
            arc.right = from.right;
            arc.frame = faces[arc.left].frame;
            if (arc.right != kNoFace) {
                arc.level = levelBetween(faces[arc.left], faces[arc.right]);
                arc.sameTerritory = faces[arc.left].territory == faces[arc.right].territory;
            }
            forEachVertex(m_parts.rings, from, [&](std::uint32_t vertex) { arc.world.add(m_parts.world[vertex]); });
        }
    });
    return arcs;
}

/// By frame, then along a Hilbert curve.
void TopologyAssembly::arrangeArcs() {
    const std::vector<Topology::Arc> arcs = describeArcs();
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order(arcs.size());
    for (std::uint32_t i = 0; i < arcs.size(); ++i) {
        const FrameId frame = arcs[i].frame;
        order[i] = {std::uint64_t{frame} << 32 | hilbertPosition(arcs[i].world.centre(), m_frames[frame].world), i};
    }
    std::ranges::sort(order);

    Topology& t = m_topology;
    std::vector<std::uint32_t> placeOf(arcs.size()); // of each arc as cut
    t.m_arcs.reserve(arcs.size());
    std::uint32_t vertices = 0;
    for (const auto& [position, i] : order) {
        placeOf[i] = static_cast<std::uint32_t>(t.m_arcs.size());
        t.m_arcs.push_back(arcs[i]);
        t.m_arcs.back().first = vertices;
        vertices += arcs[i].count;
    }
    t.m_vertices.resize(vertices);
    t.m_tolerances.resize(vertices);
    m_twiceArea.resize(arcs.size());
    fillArcs(placeOf);
    gatherUses(placeOf);
}

void TopologyAssembly::fillArcs(const std::vector<std::uint32_t>& placeOf) {
    Topology& t = m_topology;
    inChunks(placeOf.size(), kArcsAtOnce, m_threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            Topology::Arc& arc = t.m_arcs[placeOf[i]];
            const auto vertices = std::span(t.m_vertices).subspan(arc.first, arc.count);
            auto next = vertices.begin();
            forEachVertex(m_parts.rings, m_parts.arcs.arcs[i],
                          [&](std::uint32_t vertex) { *next++ = m_parts.world[vertex]; });
            const auto tolerances = std::span(t.m_tolerances).subspan(arc.first, arc.count);
            assignTolerances(vertices, tolerances);
            if (arc.count > 2)
                arc.interiorTolerance = std::ranges::max(tolerances.subspan(1, arc.count - 2));
            m_twiceArea[placeOf[i]] = twiceAreaUnder(vertices, m_frames[arc.frame].world.centre());
        }
    });
}

void TopologyAssembly::gatherUses(const std::vector<std::uint32_t>& placeOf) {
    Topology& t = m_topology;
    t.m_uses = m_parts.arcs.uses;
    for (Topology::Use& use : t.m_uses)
        use.arc = placeOf[use.arc] & Topology::Use::kLastArc;
    const auto& rings = m_parts.rings.rings;
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        Topology::Face& face = t.m_faces[rings[ring].face];
        if (face.useCount == 0)
            face.firstUse = m_parts.arcs.firstUse[ring];
        face.useCount = m_parts.arcs.firstUse[ring + 1] - face.firstUse;
    }
}

// What each face is

double TopologyAssembly::twiceAreaOf(const Topology::Use& use) const {
    return use.reversed ? -m_twiceArea[use.arc] : m_twiceArea[use.arc];
}

void TopologyAssembly::measureFaces() {
    const std::size_t count = m_topology.m_faces.size();
    m_largestPart.resize(count);
    for (std::size_t face = 0; face < count; ++face)
        measureFace(static_cast<FaceId>(face));
}

void TopologyAssembly::measureFace(FaceId faceId) {
    Topology& t = m_topology;
    Topology::Face& face = t.m_faces[faceId];
    PolygonUses part;
    double largest = 0, ring = 0;
    std::uint32_t ringStart = face.firstUse, partStart = face.firstUse;
    bool partIsLargest = false;
    for (std::uint32_t i = face.firstUse; i < face.firstUse + face.useCount; ++i) {
        const Topology::Use& use = t.m_uses[i];
        face.world.add(t.m_arcs[use.arc].world);
        ring += twiceAreaOf(use);
        if (!use.ringEnd)
            continue;
        face.area += ring / 2;
        const bool exterior = ring > 0;
        if (exterior) {
            partStart = ringStart;
            partIsLargest = ring > largest;
        }
        if (exterior && partIsLargest) {
            largest = ring;
            part = {partStart, i + 1 - ringStart, 0};
        }
        if (partIsLargest)
            part.useCount = i + 1 - partStart;
        ring = 0;
        ringStart = i + 1;
    }
    m_largestPart[faceId] = part;
}

double TopologyAssembly::twiceCoarsestArea(std::span<const Topology::Use> ring) const {
    const Topology& t = m_topology;
    const Coordinate origin = t.m_vertices[t.m_arcs[ring.front().arc].first];
    double twice = 0;
    for (const Topology::Use& use : ring) {
        const Topology::Arc& arc = t.m_arcs[use.arc];
        const bool hasMore = std::isinf(arc.interiorTolerance);
        Coordinate last = t.m_vertices[arc.first];
        for (std::uint32_t i = hasMore ? 1 : arc.count - 1; i < arc.count; ++i) {
            if (!std::isinf(t.m_tolerances[arc.first + i]))
                continue;
            const Coordinate at = t.m_vertices[arc.first + i];
            const double turn = (last.x - origin.x) * (at.y - origin.y) - (at.x - origin.x) * (last.y - origin.y);
            twice += use.reversed ? -turn : turn;
            last = at;
        }
    }
    return twice;
}

/// Of a ring of one or two arcs, or whose nodes are nearly in line, nothing would be left at a coarse scale.
void TopologyAssembly::keepLargestParts() {
    constexpr double kShare = 1.0 / 8; // of its area, at least, while there are vertices to keep
    Topology& t = m_topology;
    for (const PolygonUses& part : m_largestPart) {
        const auto exterior = std::span(t.m_uses).subspan(part.firstUse, part.exteriorUses);
        double area = 0;
        for (const Topology::Use& use : exterior)
            area += twiceAreaOf(use);
        while (!exterior.empty() && twiceCoarsestArea(exterior) < kShare * area) {
            const auto best = std::ranges::max_element(exterior, {}, [&](const Topology::Use& use) {
                const float tolerance = t.m_arcs[use.arc].interiorTolerance;
                return std::isinf(tolerance) ? 0 : tolerance; // already kept
            });
            Topology::Arc& arc = t.m_arcs[best->arc];
            if (arc.interiorTolerance == 0 || std::isinf(arc.interiorTolerance))
                break;
            keepAlways(std::span(t.m_vertices).subspan(arc.first, arc.count),
                       std::span(t.m_tolerances).subspan(arc.first, arc.count));
            arc.interiorTolerance = std::numeric_limits<float>::infinity();
        }
    }
}

std::vector<RingVertices> TopologyAssembly::ringsOf(const PolygonUses& part, float tolerance) const {
    const Topology& t = m_topology;
    std::vector<RingVertices> rings(1);
    for (const Topology::Use& use : std::span(t.m_uses).subspan(part.firstUse, part.useCount)) {
        const Topology::Arc& arc = t.m_arcs[use.arc];
        for (std::uint32_t i = 0; i + 1 < arc.count; ++i) { // the last is the first of the next arc
            const std::uint32_t vertex = arc.first + (use.reversed ? arc.count - 1 - i : i);
            if (t.m_tolerances[vertex] >= tolerance)
                rings.back().push_back(t.m_vertices[vertex]);
        }
        if (use.ringEnd)
            rings.emplace_back();
    }
    rings.pop_back();
    return rings;
}

bool TopologyAssembly::holds(const PolygonUses& part, Coordinate point) const {
    bool inside = false;
    for (const Topology::Use& use : std::span(m_topology.m_uses).subspan(part.firstUse, part.useCount)) {
        const Topology::Arc& arc = m_topology.m_arcs[use.arc];
        const bool mayCross = arc.world.minY <= point.y && point.y <= arc.world.maxY && arc.world.minX <= point.x;
        if (mayCross && crossesOddly(std::span(m_topology.m_vertices).subspan(arc.first, arc.count), point))
            inside = !inside;
    }
    return inside;
}

/// Sought in a simplified outline, checked in the full one.
void TopologyAssembly::placeInteriorPoints() {
    constexpr float kCoarse = 1.0F / 24;
    constexpr std::size_t kFacesAtOnce = 64;
    Topology& t = m_topology;
    inChunks(t.m_faces.size(), kFacesAtOnce, m_threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const PolygonUses& part = m_largestPart[i];
            if (part.useCount == 0)
                continue;
            Topology::Face& face = t.m_faces[i];
            const auto size = static_cast<float>(std::min(face.world.width(), face.world.height()));
            face.interior = interiorPoint(ringsOf(part, size * kCoarse));
            if (!holds(part, face.interior))
                face.interior = interiorPoint(ringsOf(part, 0));
        }
    });
}

void TopologyAssembly::indexTerritories() {
    Topology& t = m_topology;
    t.m_firstFaceOfTerritory.assign(t.m_codes.size() + 1, 0);
    for (const Topology::Face& face : t.m_faces)
        ++t.m_firstFaceOfTerritory[face.territory + 1];
    for (std::size_t i = 1; i < t.m_firstFaceOfTerritory.size(); ++i)
        t.m_firstFaceOfTerritory[i] += t.m_firstFaceOfTerritory[i - 1];
    t.m_facesByTerritory.resize(t.m_faces.size());
    std::vector<std::uint32_t> next(t.m_firstFaceOfTerritory.begin(), t.m_firstFaceOfTerritory.end() - 1);
    for (std::size_t i = 0; i < t.m_faces.size(); ++i)
        t.m_facesByTerritory[next[t.m_faces[i].territory]++] = static_cast<FaceId>(i);
}

} // namespace geo
