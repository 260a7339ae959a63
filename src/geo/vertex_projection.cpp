#include "geo/vertex_projection.h"

#include <algorithm>

namespace geo {

territory::Expected<SpaceProjections> SpaceProjections::make(const std::vector<territory::Boundaries::Source>& sources,
                                                             const std::vector<Space>& spaces,
                                                             const std::vector<PlaneFrame>& frames, int threads) {
    SpaceProjections set;
    set.m_byThread.resize(threads);
    for (const Space& space : spaces) {
        auto first = Projection::between(sources[space.source].crs, {.epsg = frames[space.frame].epsg, .wkt = {}});
        if (!first)
            return tl::unexpected(first.error());
        for (int thread = 1; thread < threads; ++thread) {
            auto copy = first->clone();
            if (!copy)
                return tl::unexpected(copy.error());
            set.m_byThread[thread].push_back(std::move(*copy));
        }
        set.m_byThread.front().push_back(std::move(*first));
    }
    return set;
}

VertexProjection::VertexProjection(const MatchedRings& rings) : m_rings(rings), m_world(rings.vertices.size()) {
    constexpr std::uint32_t kChunk = 8192;
    for (std::size_t space = 0; space < rings.spaces.size(); ++space) {
        const auto [first, count] = rings.spaces[space];
        for (std::uint32_t done = 0; done < count; done += kChunk)
            m_chunks.push_back({space, first + done, std::min(kChunk, count - done)});
    }
}

void VertexProjection::work(const SpaceProjections& projections, int thread) {
    for (std::size_t i; (i = m_next.fetch_add(1)) < m_chunks.size();) {
        const Chunk& chunk = m_chunks[i];
        const auto world = std::span(m_world).subspan(chunk.first, chunk.count);
        std::ranges::copy(std::span(m_rings.vertices).subspan(chunk.first, chunk.count), world.begin());
        projections.of(thread, chunk.space).forward(world);
    }
}

} // namespace geo
