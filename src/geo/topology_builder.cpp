#include "geo/topology_builder.h"

#include "geo/frame_assignment.h"
#include "geo/hilbert.h"
#include "geo/parallel.h"
#include "geo/ring_repair.h"
#include "geo/simplification.h"

#include <QCoreApplication>
#include <cmath>
#include <future>

namespace geo {
namespace {

using territory::Diagnosis;
using territory::Problem;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(geo::Topology)
};

Problem stopped() {
    return {Text::tr("L’ouverture a été interrompue."), {}, {}};
}

} // namespace

TopologyBuilder::TopologyBuilder(const territory::Boundaries& boundaries, const std::vector<PlaneFrame>& frames,
                                 std::stop_token stop, const territory::Progress& progress, int threads)
    : m_boundaries(&boundaries)
    , m_frames(frames)
    , m_stop(std::move(stop))
    , m_progress(progress)
    , m_threads(std::max(threads, 1)) {}

territory::Expected<TopologyResult> TopologyBuilder::build() {
    announce(0, Text::tr("Vérification des contours"));
    if (auto chosen = chooseFrames(); !chosen)
        return tl::unexpected(chosen.error());
    groupBySpace();
    // PROJ needs several milliseconds for each CRS: meanwhile the rings are checked.
    auto projections = std::async(m_threads > 1 ? std::launch::async : std::launch::deferred, [this] {
        return SpaceProjections::make(*m_boundaries, m_spaces, m_frames, m_threads);
    });
    auto repaired = repairInvalid(*m_boundaries, m_threads, m_stop, m_result.diagnosis);
    const auto ready = projections.get();
    if (!ready)
        return tl::unexpected(ready.error());
    if (repaired) {
        m_repaired = std::move(repaired);
        m_boundaries = &*m_repaired;
        for (std::size_t i = 0; i < m_frameOf.size(); ++i)
            if (m_boundaries->features[i].ringCount == 0)
                m_frameOf[i].reset();
        groupBySpace();
    }
    if (isStopped())
        return tl::unexpected(stopped());
    if (!isShowable())
        return tl::unexpected(unshowable());

    announce(0.3, Text::tr("Assemblage des frontières communes"));
    Cut arcs = cut(*ready);
    if (leaveOutUnprojectable(arcs))
        arcs = cut(*ready);
    if (!isShowable())
        return tl::unexpected(unshowable());
    if (isStopped())
        return tl::unexpected(stopped());

    announce(0.7, Text::tr("Simplification pour chaque échelle"));
    reportLeftOut();
    reportOverlaps(arcs.arcs);
    makeFaces();
    arrangeArcs(arcs);
    measureFaces();
    keepLargestParts();
    placeInteriorPoints();
    indexTerritories();
    if (isStopped())
        return tl::unexpected(stopped());
    announce(1, {});
    return std::move(m_result);
}

void TopologyBuilder::announce(double share, const QString& step) const {
    if (m_progress)
        m_progress(share, step);
}

Problem TopologyBuilder::unshowable() const {
    if (m_featureOf.empty())
        return {Text::tr("Aucun contour ne se trouve en France."),
                {},
                Text::tr("Vérifiez le système de coordonnées du fichier (fichier .prj) ou choisissez-le.")};
    return {Text::tr("Ce fichier a trop de contours : %1, au plus %2 peuvent être affichés.")
                .arg(m_featureOf.size())
                .arg(kMaxFaces),
            {},
            Text::tr("Ouvrez un niveau administratif moins fin.")};
}

// Which features are shown, and where

territory::Expected<void> TopologyBuilder::chooseFrames() {
    auto frames = assignFrames(*m_boundaries, m_frames);
    if (!frames)
        return tl::unexpected(frames.error());
    m_frameOf = std::move(*frames);
    return {};
}

std::uint16_t TopologyBuilder::firstSourceLike(std::uint16_t source) const {
    const auto& sources = m_boundaries->sources;
    for (std::uint16_t i = 0; i < source; ++i)
        if (sources[i].crs.epsg == sources[source].crs.epsg && sources[i].crs.wkt == sources[source].crs.wkt)
            return i;
    return source;
}

void TopologyBuilder::groupBySpace() {
    for (Space& space : m_spaces)
        space.features.clear();
    for (std::uint32_t i = 0; i < m_frameOf.size(); ++i) {
        if (!m_frameOf[i])
            continue;
        const std::uint16_t source = firstSourceLike(m_boundaries->features[i].source);
        auto space = std::ranges::find_if(
            m_spaces, [&](const Space& s) { return s.source == source && s.frame == *m_frameOf[i]; });
        if (space == m_spaces.end())
            space = m_spaces.insert(space, Space{source, *m_frameOf[i], {}});
        space->features.push_back(i);
    }
    m_featureOf.clear();
    for (const Space& space : m_spaces)
        m_featureOf.insert(m_featureOf.end(), space.features.begin(), space.features.end());
}

TopologyBuilder::Cut TopologyBuilder::cut(const SpaceProjections& projections) const {
    Cut cut{.rings = matchVertices(*m_boundaries, m_spaces), .arcs = {}, .world = {}};
    VertexProjection projection(cut.rings, projections);
    {
        std::vector<std::jthread> helpers;
        for (int thread = 1; thread < m_threads; ++thread)
            helpers.emplace_back([&projection, thread] { projection.work(thread); });
        cut.arcs = cutArcs(cut.rings);
        projection.work(0);
    }
    cut.world = projection.takeWorld();
    return cut;
}

bool TopologyBuilder::leaveOutUnprojectable(const Cut& cut) {
    const auto isLost = [&](std::uint32_t vertex) { return std::isnan(cut.world[vertex].x); };
    bool any = false;
    for (const auto& ring : cut.rings.rings) {
        const auto vertices = std::span(cut.rings.vertexOf).subspan(ring.first, ring.count);
        if (std::ranges::any_of(vertices, isLost)) {
            m_frameOf[m_featureOf[ring.face]].reset();
            any = true;
        }
    }
    if (any)
        groupBySpace();
    return any;
}

QString TopologyBuilder::nameOf(std::uint32_t feature) const {
    const auto& f = m_boundaries->features[feature];
    return f.name.isEmpty() ? f.code : QStringLiteral("%1 (%2)").arg(f.code, f.name);
}

void TopologyBuilder::reportLeftOut() {
    int count = 0;
    QStringList samples;
    for (std::uint32_t i = 0; i < m_frameOf.size(); ++i) {
        if (m_frameOf[i] || m_boundaries->features[i].ringCount == 0)
            continue;
        ++count;
        if (samples.size() < Diagnosis::kMaxSamples)
            samples << nameOf(i);
    }
    if (count > 0)
        m_result.diagnosis.add(
            {.cause = Diagnosis::Cause::BadCoordinate,
             .severity = Diagnosis::Severity::Warning,
             .file = {},
             .count = count,
             .text = Text::tr("%n contour(s) hors des cadres de la carte (métropole et cinq territoires "
                              "d’outre-mer) ne sont pas affichés.",
                              nullptr, count),
             .remedy = Text::tr("Vérifiez le système de coordonnées du fichier."),
             .samples = samples});
}

void TopologyBuilder::reportOverlaps(const CutArcs& arcs) {
    if (arcs.overlapping.empty())
        return;
    const auto count = static_cast<int>(arcs.overlapping.size());
    QStringList samples;
    for (const FaceId face : arcs.overlapping)
        if (samples.size() < Diagnosis::kMaxSamples)
            samples << nameOf(m_featureOf[face]);
    m_result.diagnosis.add(
        {.cause = Diagnosis::Cause::OverlappingFaces,
         .severity = Diagnosis::Severity::Warning,
         .file = {},
         .count = count,
         .text = Text::tr("%n contour(s) en recouvrent d’autres.", nullptr, count),
         .remedy = Text::tr("Vérifiez que le fichier ne contient pas deux fois les mêmes territoires."),
         .samples = samples});
}

// Faces and arcs as the topology keeps them

void TopologyBuilder::makeFaces() {
    Topology& t = m_result.topology;
    t.m_schematic = m_boundaries->schematic;
    const auto indexIn = [](QHash<QString, int>& known, QStringList& list, const QString& key) {
        const auto found = known.constFind(key);
        if (found != known.cend())
            return *found;
        list << key;
        return *known.insert(key, static_cast<int>(list.size()) - 1);
    };
    QHash<QString, int> departements, regions;
    for (std::size_t feature = 0; feature < m_frameOf.size(); ++feature) // codes stand in the files' order
        if (const auto& f = m_boundaries->features[feature]; m_frameOf[feature])
            if (indexIn(t.m_territoryOf, t.m_codes, f.code) == t.m_names.size())
                t.m_names << f.name;
    for (const std::uint32_t feature : m_featureOf) {
        const auto& f = m_boundaries->features[feature];
        Topology::Face face;
        face.territory = static_cast<std::uint32_t>(t.m_territoryOf.value(f.code));
        if (!f.departement.isEmpty())
            face.departement = static_cast<std::int16_t>(indexIn(departements, t.m_departements, f.departement));
        if (!f.region.isEmpty())
            face.region = static_cast<std::int16_t>(indexIn(regions, t.m_regions, f.region));
        face.frame = *m_frameOf[feature];
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

void TopologyBuilder::arrangeArcs(Cut& cut) {
    Topology& t = m_result.topology;
    const std::size_t count = cut.arcs.arcs.size();
    std::vector<Topology::Arc> arcs(count);
    inChunks(count, kArcsAtOnce, m_threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const CutArcs::Arc& from = cut.arcs.arcs[i];
            Topology::Arc& arc = arcs[i];
            arc.count = from.edges + 1;
            arc.left = cut.rings.rings[from.ring].face;
            arc.right = from.right;
            arc.frame = t.m_faces[arc.left].frame;
            if (arc.right != kNoFace) {
                arc.level = levelBetween(t.m_faces[arc.left], t.m_faces[arc.right]);
                arc.sameTerritory = t.m_faces[arc.left].territory == t.m_faces[arc.right].territory;
            }
            forEachVertex(cut.rings, from, [&](std::uint32_t vertex) { arc.world.add(cut.world[vertex]); });
        }
    });

    std::vector<std::pair<std::uint64_t, std::uint32_t>> order(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const FrameId frame = arcs[i].frame;
        order[i] = {std::uint64_t{frame} << 32 | hilbertPosition(arcs[i].world.centre(), m_frames[frame].world), i};
    }
    std::ranges::sort(order);

    std::vector<std::uint32_t> placeOf(count); // of each arc as cut
    t.m_arcs.reserve(count);
    std::uint32_t vertices = 0;
    for (const auto& [position, i] : order) {
        placeOf[i] = static_cast<std::uint32_t>(t.m_arcs.size());
        t.m_arcs.push_back(arcs[i]);
        t.m_arcs.back().first = vertices;
        vertices += arcs[i].count;
    }
    t.m_vertices.resize(vertices);
    t.m_tolerances.resize(vertices);
    m_twiceArea.resize(count);
    fillArcs(cut, placeOf);
    gatherUses(cut, placeOf);
}

void TopologyBuilder::fillArcs(const Cut& cut, const std::vector<std::uint32_t>& placeOf) {
    Topology& t = m_result.topology;
    inChunks(placeOf.size(), kArcsAtOnce, m_threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            Topology::Arc& arc = t.m_arcs[placeOf[i]];
            const auto vertices = std::span(t.m_vertices).subspan(arc.first, arc.count);
            auto next = vertices.begin();
            forEachVertex(cut.rings, cut.arcs.arcs[i], [&](std::uint32_t vertex) { *next++ = cut.world[vertex]; });
            const auto tolerances = std::span(t.m_tolerances).subspan(arc.first, arc.count);
            assignTolerances(vertices, tolerances);
            if (arc.count > 2)
                arc.interiorTolerance = std::ranges::max(tolerances.subspan(1, arc.count - 2));
            m_twiceArea[placeOf[i]] = twiceAreaUnder(vertices, m_frames[arc.frame].world.centre());
        }
    });
}

void TopologyBuilder::gatherUses(const Cut& cut, const std::vector<std::uint32_t>& placeOf) {
    Topology& t = m_result.topology;
    t.m_uses = cut.arcs.uses;
    for (Topology::Use& use : t.m_uses)
        use.arc = placeOf[use.arc] & Topology::Use::kLastArc;
    const auto& rings = cut.rings.rings;
    for (std::size_t ring = 0; ring < rings.size(); ++ring) {
        Topology::Face& face = t.m_faces[rings[ring].face];
        if (face.useCount == 0)
            face.firstUse = cut.arcs.firstUse[ring];
        face.useCount = cut.arcs.firstUse[ring + 1] - face.firstUse;
    }
}

// What each face is

double TopologyBuilder::twiceAreaOf(const Topology::Use& use) const {
    return use.reversed ? -m_twiceArea[use.arc] : m_twiceArea[use.arc];
}

void TopologyBuilder::measureFaces() {
    const std::size_t count = m_result.topology.m_faces.size();
    m_largestPart.resize(count);
    for (std::size_t face = 0; face < count; ++face)
        measureFace(static_cast<FaceId>(face));
}

void TopologyBuilder::measureFace(FaceId faceId) {
    Topology& t = m_result.topology;
    Topology::Face& face = t.m_faces[faceId];
    Part part;
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

/// A ring of three arcs or more keeps its nodes, so an area; of one or two, nothing would be left at a coarse scale.
void TopologyBuilder::keepLargestParts() {
    Topology& t = m_result.topology;
    for (const Part& part : m_largestPart) {
        const auto exterior = std::span(t.m_uses).subspan(part.firstUse, part.exteriorUses);
        if (exterior.empty() || exterior.size() > 2)
            continue;
        Topology::Arc& arc = t.m_arcs[std::ranges::max_element(exterior, {}, [&](const Topology::Use& use) {
                                          return t.m_arcs[use.arc].interiorTolerance;
                                      })->arc];
        keepAlways(std::span(t.m_vertices).subspan(arc.first, arc.count),
                   std::span(t.m_tolerances).subspan(arc.first, arc.count));
        if (arc.count > 2)
            arc.interiorTolerance = std::numeric_limits<float>::infinity();
    }
}

std::vector<RingVertices> TopologyBuilder::ringsOf(const Part& part, float tolerance) const {
    const Topology& t = m_result.topology;
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

/// Sought in a simplified outline, checked in the full one.
void TopologyBuilder::placeInteriorPoints() {
    constexpr float kCoarse = 1.0F / 64;
    constexpr std::size_t kFacesAtOnce = 64;
    Topology& t = m_result.topology;
    inChunks(t.m_faces.size(), kFacesAtOnce, m_threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const Part& part = m_largestPart[i];
            if (part.useCount == 0)
                continue;
            Topology::Face& face = t.m_faces[i];
            const auto size = static_cast<float>(std::min(face.world.width(), face.world.height()));
            face.interior = interiorPoint(ringsOf(part, size * kCoarse));
            const auto full = ringsOf(part, 0);
            if (!isInside(full, face.interior))
                face.interior = interiorPoint(full);
        }
    });
}

void TopologyBuilder::indexTerritories() {
    Topology& t = m_result.topology;
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

territory::Expected<TopologyResult> buildTopology(const territory::Boundaries& boundaries,
                                                  const std::vector<PlaneFrame>& frames, std::stop_token stop,
                                                  const territory::Progress& progress, int threads) {
    return TopologyBuilder(boundaries, frames, std::move(stop), progress, threads).build();
}

} // namespace geo
