#pragma once

#include "geo/ring_repair.h"
#include "geo/topology_assembly.h"
#include "geo/vertex_projection.h"

#include <future>
#include <optional>

namespace geo {

/// The steps of buildTopology(), once: choose frames, match and cut, assemble, check; what the check finds invalid is
/// repaired and the rest done again.
class TopologyBuilder {
public:
    TopologyBuilder(const territory::Boundaries& boundaries, const std::vector<PlaneFrame>& frames,
                    std::stop_token stop, const territory::Progress& progress, int threads);
    territory::Expected<TopologyResult> build();

private:
    /// What became of an attempt.
    enum class Attempt { Done, Again };

    territory::Expected<void> chooseFrames();
    void groupBySpace();
    std::uint16_t firstSourceLike(std::uint16_t source) const;
    territory::Expected<Attempt> attempt();
    territory::Expected<void> cutAndProject();
    bool leaveOutUnprojectable();
    /// True when one of these faces was invalid and has been repaired: the boundaries are others.
    bool repair(const std::vector<FaceId>& suspects);
    void reportRepairs();
    void reportLeftOut();
    void reportOverlaps(std::vector<FaceId> overlapping);
    QString nameOf(std::uint32_t feature) const;
    bool isShowable() const { return !m_parts.featureOf.empty() && m_parts.featureOf.size() <= kMaxFaces; }
    territory::Problem unshowable() const;
    bool isStopped() const { return m_stop.stop_requested(); }
    void announce(double share, const QString& step);

    const territory::Boundaries* m_boundaries; ///< As read, or m_repaired.
    std::optional<territory::Boundaries> m_repaired;
    const std::vector<PlaneFrame>& m_frames;
    std::stop_token m_stop;
    const territory::Progress& m_progress;
    int m_threads;
    double m_share = 0; ///< Of the progress.

    std::vector<Space> m_spaces;
    std::shared_future<territory::Expected<SpaceProjections>> m_projections; ///< PROJ needs milliseconds for each CRS.
    TopologyAssembly::Parts m_parts;
    std::vector<bool> m_isChecked; ///< By feature: GEOS has judged it.
    int m_repairCount = 0;
    QStringList m_repairSamples;
    TopologyResult m_result;
};

} // namespace geo
