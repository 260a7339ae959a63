#include "geo/arc_cutting.h"

#include "geo/sort_once.h"

#include <algorithm>

namespace geo {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// The edges that leave each vertex.
class OutgoingEdges {
public:
    explicit OutgoingEdges(const MatchedRings& rings) : m_first(rings.vertices.size() + 1), m_edges(edgeCount(rings)) {
        for (const auto& ring : rings.rings)
            for (std::uint32_t h = ring.first; h < ring.first + ring.count; ++h)
                ++m_first[rings.vertexOf[h] + 1];
        for (std::size_t v = 1; v < m_first.size(); ++v)
            m_first[v] += m_first[v - 1];
        std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
        for (const auto& ring : rings.rings)
            for (std::uint32_t h = ring.first; h < ring.first + ring.count; ++h)
                m_edges[next[rings.vertexOf[h]]++] = h;
    }
    std::span<const std::uint32_t> of(std::uint32_t vertex) const {
        return {m_edges.data() + m_first[vertex], m_edges.data() + m_first[vertex + 1]};
    }
    std::uint32_t count(std::uint32_t vertex) const { return m_first[vertex + 1] - m_first[vertex]; }

private:
    static std::size_t edgeCount(const MatchedRings& rings) { return rings.vertexOf.size() - rings.rings.size(); }
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_edges;
};

class Cutter {
public:
    explicit Cutter(const MatchedRings& rings)
        : m_rings(rings)
        , m_out(rings)
        , m_faceOf(rings.vertexOf.size(), kNoFace)
        , m_twin(rings.vertexOf.size(), kNone)
        , m_arcOf(rings.vertexOf.size(), kNone) {
        for (const auto& ring : rings.rings)
            std::fill_n(m_faceOf.begin() + ring.first, ring.count, ring.face);
        pairEdges();
        findTouching();
        findOverlaps();
        for (std::uint32_t ring = 0; ring < rings.rings.size(); ++ring)
            cut(ring);
        m_cut.firstUse.push_back(static_cast<std::uint32_t>(m_cut.uses.size()));
    }
    CutArcs take() { return std::move(m_cut); }

private:
    std::uint32_t tail(std::uint32_t edge) const { return m_rings.vertexOf[edge]; }
    std::uint32_t head(std::uint32_t edge) const { return m_rings.vertexOf[edge + 1]; }
    bool isShared(std::uint32_t edge) const { return m_twin[edge] != kNone; }

    void pairEdges() {
        for (const auto& ring : m_rings.rings)
            for (std::uint32_t h = ring.first; h < ring.first + ring.count; ++h)
                if (!isShared(h))
                    pair(h);
    }

    void pair(std::uint32_t edge) {
        for (const std::uint32_t other : m_out.of(head(edge)))
            if (head(other) == tail(edge) && !isShared(other) && m_faceOf[other] != m_faceOf[edge]) {
                m_twin[edge] = other;
                m_twin[other] = edge;
                return;
            }
    }

    void findTouching() {
        for (std::uint32_t vertex = 0; vertex < m_rings.vertices.size(); ++vertex) {
            const auto edges = m_out.of(vertex);
            for (std::size_t i = 1; i < edges.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    if (m_faceOf[edges[i]] == m_faceOf[edges[j]])
                        m_cut.touching.push_back(m_faceOf[edges[i]]);
        }
        sortOnce(m_cut.touching);
    }

    /// Where faces lie over one another and share an edge, one of them is left without a partner on the other side.
    void findOverlaps() {
        auto& faces = m_cut.overlapping;
        for (const auto& ring : m_rings.rings)
            for (std::uint32_t h = ring.first; h < ring.first + ring.count; ++h)
                if (!isShared(h) && m_out.count(tail(h)) > 1)
                    for (const std::uint32_t other : m_out.of(tail(h)))
                        if (other != h && head(other) == head(h))
                            faces.insert(faces.end(), {m_faceOf[h], m_faceOf[other]});
        sortOnce(faces);
    }

    /// An arc goes on through a vertex that either one ring passes, or two rings that are neighbours before and after
    /// it.
    bool isNode(std::uint32_t edgeIn, std::uint32_t edgeOut) const {
        const bool shared = isShared(edgeIn);
        return shared != isShared(edgeOut) || m_out.count(tail(edgeOut)) != (shared ? 2u : 1u);
    }

    void cut(std::uint32_t ringIndex) {
        const auto& ring = m_rings.rings[ringIndex];
        m_cut.firstUse.push_back(static_cast<std::uint32_t>(m_cut.uses.size()));
        std::vector<std::uint32_t>& starts = m_starts;
        starts.clear();
        const std::uint32_t end = ring.first + ring.count;
        for (std::uint32_t h = ring.first, before = end - 1; h < end; before = h++)
            if (isNode(before, h))
                starts.push_back(h);
        if (starts.empty())
            starts.push_back(westernmost(ring));
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::uint32_t next = i + 1 < starts.size() ? starts[i + 1] : starts.front() + ring.count;
            useArc(ringIndex, starts[i], next - starts[i]);
        }
        m_cut.uses.back().ringEnd = 1;
    }

    /// A closed arc begins on its hull, where simplification would keep a vertex anyway.
    std::uint32_t westernmost(const MatchedRings::Ring& ring) const {
        std::uint32_t best = ring.first;
        for (std::uint32_t h = ring.first; h < ring.first + ring.count; ++h)
            if (m_rings.vertices[tail(h)].x < m_rings.vertices[tail(best)].x)
                best = h;
        return best;
    }

    /// The arc belongs to the first of its two rings; the other walks it backwards.
    void useArc(std::uint32_t ringIndex, std::uint32_t start, std::uint32_t edges) {
        const std::uint32_t twin = m_twin[start];
        const bool known = twin != kNone && m_arcOf[twin] != kNone;
        if (!known) {
            const FaceId right = twin != kNone ? m_faceOf[twin] : kNoFace;
            const auto& ring = m_rings.rings[ringIndex];
            for (std::uint32_t i = 0, h = start; i < edges;
                 ++i, h = h + 1 < ring.first + ring.count ? h + 1 : ring.first)
                m_arcOf[h] = static_cast<std::uint32_t>(m_cut.arcs.size());
            m_cut.arcs.push_back({ringIndex, start, edges, right});
        }
        Topology::Use use{};
        use.arc = (known ? m_arcOf[twin] : static_cast<std::uint32_t>(m_cut.arcs.size() - 1)) & Topology::Use::kLastArc;
        use.reversed = known;
        m_cut.uses.push_back(use);
    }

    const MatchedRings& m_rings;
    OutgoingEdges m_out;
    std::vector<FaceId> m_faceOf;       ///< By edge.
    std::vector<std::uint32_t> m_twin;  ///< By edge: the same one walked by the other face.
    std::vector<std::uint32_t> m_arcOf; ///< By edge, where its ring owns the arc.
    std::vector<std::uint32_t> m_starts;
    CutArcs m_cut;
};

} // namespace

CutArcs cutArcs(const MatchedRings& rings) {
    return Cutter(rings).take();
}

} // namespace geo
