#pragma once

#include "geo/projection.h"
#include "geo/vertex_matching.h"

#include <atomic>
#include <vector>

namespace geo {

/// The transforms that the spaces need, a set for each thread.
class SpaceProjections {
public:
    static territory::Expected<SpaceProjections> make(const std::vector<territory::Boundaries::Source>& sources,
                                                      const std::vector<Space>& spaces,
                                                      const std::vector<PlaneFrame>& frames, int threads);
    const Projection& of(int thread, std::size_t space) const { return m_byThread[thread][space]; }

private:
    std::vector<std::vector<Projection>> m_byThread;
};

/// Projects all vertices to their frames' metres, in chunks that several threads take one after the other: each calls
/// work() with its own number, and may come late.
class VertexProjection {
public:
    explicit VertexProjection(const MatchedRings& rings);
    void work(const SpaceProjections& projections, int thread);
    /// By vertex; NaN what can't be projected. Once all threads are back from work().
    std::vector<Coordinate> takeWorld() { return std::move(m_world); }

private:
    struct Chunk {
        std::size_t space;
        std::uint32_t first, count;
    };
    const MatchedRings& m_rings;
    std::vector<Chunk> m_chunks;
    std::vector<Coordinate> m_world;
    std::atomic<std::size_t> m_next{0};
};

} // namespace geo
