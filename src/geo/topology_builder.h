#pragma once

#include "geo/arc_cutting.h"
#include "geo/interior_point.h"
#include "geo/topology.h"
#include "geo/vertex_projection.h"

#include <optional>

namespace geo {

/// The steps of buildTopology(), once.
class TopologyBuilder {
public:
    TopologyBuilder(const territory::Boundaries& boundaries, const std::vector<PlaneFrame>& frames,
                    std::stop_token stop, const territory::Progress& progress, int threads);
    territory::Expected<TopologyResult> build();

private:
    /// Rings with their vertices in the frames' metres, cut into arcs.
    struct Cut {
        MatchedRings rings;
        CutArcs arcs;
        std::vector<Coordinate> world; ///< By vertex.
    };

    territory::Expected<void> chooseFrames();
    void groupBySpace();
    std::uint16_t firstSourceLike(std::uint16_t source) const;
    Cut cut(const SpaceProjections& projections) const;
    bool leaveOutUnprojectable(const Cut& cut);
    void reportLeftOut();
    void reportOverlaps(const CutArcs& arcs);
    QString nameOf(std::uint32_t feature) const;
    bool isShowable() const { return !m_featureOf.empty() && m_featureOf.size() <= kMaxFaces; }
    territory::Problem unshowable() const;

    void makeFaces();
    void arrangeArcs(Cut& cut);
    void fillArcs(const Cut& cut, const std::vector<std::uint32_t>& placeOf);
    void gatherUses(const Cut& cut, const std::vector<std::uint32_t>& placeOf);
    void measureFaces();
    void keepLargestParts();
    void placeInteriorPoints();
    void indexTerritories();

    bool isStopped() const { return m_stop.stop_requested(); }
    void announce(double share, const QString& step) const;

    const territory::Boundaries* m_boundaries; ///< As read, or repaired.
    std::optional<territory::Boundaries> m_repaired;
    const std::vector<PlaneFrame>& m_frames;
    std::stop_token m_stop;
    const territory::Progress& m_progress;
    int m_threads;

    std::vector<std::optional<FrameId>> m_frameOf; ///< By feature; nothing when left out.
    std::vector<Space> m_spaces;
    std::vector<std::uint32_t> m_featureOf; ///< By face.
    struct Part {
        std::uint32_t firstUse = 0;
        std::uint32_t exteriorUses = 0; ///< Of its exterior ring.
        std::uint32_t useCount = 0;     ///< With its holes.
    };
    double twiceAreaOf(const Topology::Use& use) const;
    void measureFace(FaceId face);
    std::vector<RingVertices> ringsOf(const Part& part, float tolerance) const;

    std::vector<double> m_twiceArea; ///< By arc: its share in the shoelace sum of the face on its left.
    std::vector<Part> m_largestPart; ///< By face.
    TopologyResult m_result;
};

} // namespace geo
