#include "geo/frame_assignment.h"

#include <algorithm>
#include <cmath>

namespace geo {
namespace {

constexpr int kWgs84 = 4326;

/// Where a feature is: the middle of its most detailed ring, since the middle of them all may be far out at sea.
Coordinate positionOf(const territory::Boundaries& boundaries, const territory::Boundaries::Feature& feature) {
    const auto rings = std::span(boundaries.rings).subspan(feature.firstRing, feature.ringCount);
    const auto ring = std::ranges::max_element(rings, {}, &territory::Boundaries::Ring::count);
    Box box;
    for (const Coordinate& c : std::span(boundaries.coordinates).subspan(ring->first, ring->count))
        if (std::isfinite(c.x) && std::isfinite(c.y))
            box.add(c);
    return box.centre();
}

/// Answers for the features of one source; what it needs of PROJ is made when first needed.
class SourceFrames {
public:
    SourceFrames(const territory::Crs& crs, const std::vector<PlaneFrame>& frames) : m_crs(crs), m_frames(frames) {}

    territory::Expected<std::optional<FrameId>> frameAt(Coordinate position) {
        for (std::size_t i = 0; i < m_frames.size(); ++i)
            if (m_crs.epsg == m_frames[i].epsg && m_frames[i].world.contains(position))
                return static_cast<FrameId>(i);
        if (!m_toDegrees) {
            auto projection = Projection::between(m_crs, {.epsg = kWgs84, .wkt = {}});
            if (!projection)
                return tl::unexpected(projection.error());
            m_toDegrees.emplace(std::move(*projection));
        }
        const Coordinate degrees = m_toDegrees->forward(position);
        for (std::size_t i = 0; i < m_frames.size(); ++i)
            if (m_frames[i].degrees.contains(degrees))
                return static_cast<FrameId>(i);
        return std::nullopt;
    }

private:
    const territory::Crs& m_crs;
    const std::vector<PlaneFrame>& m_frames;
    std::optional<Projection> m_toDegrees;
};

} // namespace

territory::Expected<std::vector<std::optional<FrameId>>> assignFrames(const territory::Boundaries& boundaries,
                                                                      const std::vector<PlaneFrame>& frames) {
    std::vector<SourceFrames> sources;
    for (const auto& source : boundaries.sources)
        sources.emplace_back(source.crs, frames);

    std::vector<std::optional<FrameId>> frameOf;
    frameOf.reserve(boundaries.features.size());
    for (const auto& feature : boundaries.features) {
        if (feature.ringCount == 0) {
            frameOf.emplace_back();
            continue;
        }
        auto frame = sources[feature.source].frameAt(positionOf(boundaries, feature));
        if (!frame)
            return tl::unexpected(frame.error());
        frameOf.push_back(*frame);
    }
    return frameOf;
}

} // namespace geo
