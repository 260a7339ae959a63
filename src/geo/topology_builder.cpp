#include "geo/topology_builder.h"

#include "geo/frame_assignment.h"
#include "geo/sort_once.h"

#include <QCoreApplication>
#include <cmath>
#include <thread>

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
    if (auto chosen = chooseFrames(); !chosen)
        return tl::unexpected(chosen.error());
    groupBySpace();
    m_projections = std::async(m_threads > 1 ? std::launch::async : std::launch::deferred,
                               [spaces = m_spaces, &sources = m_boundaries->sources, this] {
                                   return SpaceProjections::make(sources, spaces, m_frames, m_threads);
                               });
    for (bool done = false; !done;) {
        const auto result = attempt();
        if (!result)
            return tl::unexpected(result.error());
        done = *result == Attempt::Done;
    }
    reportRepairs();
    reportLeftOut();
    announce(1, {});
    return std::move(m_result);
}

territory::Expected<TopologyBuilder::Attempt> TopologyBuilder::attempt() {
    if (!isShowable())
        return tl::unexpected(unshowable());
    announce(0, Text::tr("Assemblage des frontières communes"));
    m_parts.rings = matchVertices(*m_boundaries, m_spaces);
    if (isStopped())
        return tl::unexpected(stopped());
    if (repair(m_parts.rings.unusable))
        return Attempt::Again;
    if (auto cut = cutAndProject(); !cut)
        return tl::unexpected(cut.error());
    if (leaveOutUnprojectable())
        return Attempt::Again;
    if (isStopped())
        return tl::unexpected(stopped());

    announce(0.6, Text::tr("Simplification et vérification des contours"));
    TopologyAssembly assembly(*m_boundaries, m_frames, m_parts, m_threads);
    if (isStopped())
        return tl::unexpected(stopped());
    std::vector<FaceId> suspects = m_parts.arcs.touching;
    suspects.insert(suspects.end(), assembly.faults().suspects.begin(), assembly.faults().suspects.end());
    if (repair(suspects))
        return Attempt::Again;
    reportOverlaps(assembly.faults().overlapping);
    m_result.topology = assembly.takeTopology();
    return Attempt::Done;
}

/// Never goes back, though an attempt after a repair begins again.
void TopologyBuilder::announce(double share, const QString& step) {
    m_share = std::max(m_share, share);
    if (m_progress)
        m_progress(m_share, step);
}

Problem TopologyBuilder::unshowable() const {
    if (m_parts.featureOf.empty())
        return {Text::tr("Aucun contour ne se trouve en France."),
                {},
                Text::tr("Vérifiez le système de coordonnées du fichier (fichier .prj) ou choisissez-le.")};
    return {Text::tr("Ce fichier a trop de contours : %1, au plus %2 peuvent être affichés.")
                .arg(m_parts.featureOf.size())
                .arg(kMaxFaces),
            {},
            Text::tr("Ouvrez un niveau administratif moins fin.")};
}

// Which features are shown, and where

territory::Expected<void> TopologyBuilder::chooseFrames() {
    auto frames = assignFrames(*m_boundaries, m_frames);
    if (!frames)
        return tl::unexpected(frames.error());
    m_parts.frameOf = std::move(*frames);
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
    for (std::uint32_t i = 0; i < m_parts.frameOf.size(); ++i) {
        if (!m_parts.frameOf[i])
            continue;
        const std::uint16_t source = firstSourceLike(m_boundaries->features[i].source);
        auto space = std::ranges::find_if(
            m_spaces, [&](const Space& s) { return s.source == source && s.frame == *m_parts.frameOf[i]; });
        if (space == m_spaces.end())
            space = m_spaces.insert(space, Space{source, *m_parts.frameOf[i], {}});
        space->features.push_back(i);
    }
    m_parts.featureOf.clear();
    for (const Space& space : m_spaces)
        m_parts.featureOf.insert(m_parts.featureOf.end(), space.features.begin(), space.features.end());
}

territory::Expected<void> TopologyBuilder::cutAndProject() {
    VertexProjection projection(m_parts.rings);
    std::optional<Problem> problem;
    {
        std::vector<std::jthread> helpers;
        for (int thread = 1; thread < m_threads; ++thread)
            helpers.emplace_back([&projection, thread, projections = m_projections] {
                if (projections.get())
                    projection.work(*projections.get(), thread);
            });
        m_parts.arcs = cutArcs(m_parts.rings);
        if (const auto& projections = m_projections.get())
            projection.work(*projections, 0);
        else
            problem = projections.error();
    }
    if (problem)
        return tl::unexpected(*problem);
    m_parts.world = projection.takeWorld();
    return {};
}

bool TopologyBuilder::leaveOutUnprojectable() {
    const auto isLost = [&](std::uint32_t vertex) { return std::isnan(m_parts.world[vertex].x); };
    std::vector<std::uint32_t> lost;
    for (const auto& ring : m_parts.rings.rings)
        if (std::ranges::any_of(std::span(m_parts.rings.vertexOf).subspan(ring.first, ring.count), isLost))
            lost.push_back(m_parts.featureOf[ring.face]);
    for (const std::uint32_t feature : lost)
        m_parts.frameOf[feature].reset();
    if (!lost.empty())
        groupBySpace();
    return !lost.empty();
}

bool TopologyBuilder::repair(const std::vector<FaceId>& suspects) {
    m_isChecked.resize(m_boundaries->features.size());
    std::vector<std::uint32_t> features;
    for (const FaceId face : suspects)
        if (const std::uint32_t feature = m_parts.featureOf[face]; !m_isChecked[feature]) {
            m_isChecked[feature] = true;
            features.push_back(feature);
        }
    auto repaired = repairInvalid(*m_boundaries, features, m_threads);
    if (repaired.count == 0)
        return false;
    m_repairCount += repaired.count;
    m_repairSamples = (m_repairSamples + repaired.samples).mid(0, Diagnosis::kMaxSamples);
    m_repaired = std::move(repaired.boundaries);
    m_boundaries = &*m_repaired;
    for (const std::uint32_t feature : features)
        if (m_boundaries->features[feature].ringCount == 0)
            m_parts.frameOf[feature].reset();
    groupBySpace();
    return true;
}

void TopologyBuilder::reportRepairs() {
    if (m_repairCount == 0)
        return;
    m_result.diagnosis.add(
        {.cause = Diagnosis::Cause::RepairedRing,
         .severity = Diagnosis::Severity::Warning,
         .file = {},
         .count = m_repairCount,
         .text = Text::tr("%n contour(s) dont la forme était invalide ont été réparés.", nullptr, m_repairCount),
         .remedy = Text::tr("Vérifiez ces territoires dans le fichier d’origine."),
         .samples = m_repairSamples});
}

QString TopologyBuilder::nameOf(std::uint32_t feature) const {
    const auto& f = m_boundaries->features[feature];
    return f.name.isEmpty() ? f.code : QStringLiteral("%1 (%2)").arg(f.code, f.name);
}

void TopologyBuilder::reportLeftOut() {
    int count = 0;
    QStringList samples;
    for (std::uint32_t i = 0; i < m_parts.frameOf.size(); ++i) {
        if (m_parts.frameOf[i] || m_boundaries->features[i].ringCount == 0)
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

void TopologyBuilder::reportOverlaps(std::vector<FaceId> overlapping) {
    overlapping.insert(overlapping.end(), m_parts.arcs.overlapping.begin(), m_parts.arcs.overlapping.end());
    sortOnce(overlapping);
    if (overlapping.empty())
        return;
    const auto count = static_cast<int>(overlapping.size());
    QStringList samples;
    for (const FaceId face : overlapping)
        if (samples.size() < Diagnosis::kMaxSamples)
            samples << nameOf(m_parts.featureOf[face]);
    m_result.diagnosis.add(
        {.cause = Diagnosis::Cause::OverlappingFaces,
         .severity = Diagnosis::Severity::Warning,
         .file = {},
         .count = count,
         .text = Text::tr("%n contour(s) en recouvrent d’autres.", nullptr, count),
         .remedy = Text::tr("Vérifiez que le fichier ne contient pas deux fois les mêmes territoires."),
         .samples = samples});
}

territory::Expected<TopologyResult> buildTopology(const territory::Boundaries& boundaries,
                                                  const std::vector<PlaneFrame>& frames, std::stop_token stop,
                                                  const territory::Progress& progress, int threads) {
    return TopologyBuilder(boundaries, frames, std::move(stop), progress, threads).build();
}

} // namespace geo
