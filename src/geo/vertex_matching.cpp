#include "geo/vertex_matching.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace geo {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// Numbers distinct coordinates: an open-addressing table of numbers, compared through the coordinates themselves.
class VertexNumbers {
public:
    VertexNumbers(std::size_t mostCoordinates, std::vector<Coordinate>& vertices)
        : m_vertices(vertices)
        , m_slots(std::bit_ceil(std::max<std::size_t>(mostCoordinates + mostCoordinates / 2, 16)), kNone)
        , m_shift(64 - std::countr_zero(m_slots.size())) {}

    std::size_t slotOf(Coordinate c) const {
        // Adding zero turns −0 into +0: they are the same place.
        const std::uint64_t x = std::bit_cast<std::uint64_t>(c.x + 0.0), y = std::bit_cast<std::uint64_t>(c.y + 0.0);
        // Multiplicative hashing (Knuth, TAOCP 3, 6.4): the high bits are the well-mixed ones.
        std::uint64_t h = (x ^ std::rotl(y, 23)) * 0x9E3779B97F4A7C15u;
        h = (h ^ (h >> 32) ^ y) * 0xD6E8FEB86659FD93u;
        return static_cast<std::size_t>(h >> m_shift);
    }
    void prefetch(std::size_t slot) const { __builtin_prefetch(&m_slots[slot]); }

    std::uint32_t numberOf(Coordinate c, std::size_t slot) {
        for (const std::size_t mask = m_slots.size() - 1;; slot = (slot + 1) & mask) {
            std::uint32_t& number = m_slots[slot];
            if (number == kNone) {
                number = static_cast<std::uint32_t>(m_vertices.size());
                m_vertices.push_back(c);
                return number;
            }
            if (m_vertices[number] == c)
                return number;
        }
    }

private:
    std::vector<Coordinate>& m_vertices;
    std::vector<std::uint32_t> m_slots;
    int m_shift;
};

double signedArea(std::span<const Coordinate> ring) {
    const Coordinate origin = ring.front();
    double twice = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i)
        twice +=
            (ring[i].x - origin.x) * (ring[i + 1].y - origin.y) - (ring[i + 1].x - origin.x) * (ring[i].y - origin.y);
    return twice / 2;
}

class Matcher {
public:
    Matcher(const territory::Boundaries& boundaries, const std::vector<Space>& spaces) : m_boundaries(boundaries) {
        m_matched.vertexOf.reserve(boundaries.coordinates.size() + boundaries.rings.size());
        m_matched.rings.reserve(boundaries.rings.size());
        FaceId face = 0;
        for (const Space& space : spaces)
            addSpace(space, face);
        m_matched.vertices.shrink_to_fit();
    }
    MatchedRings take() { return std::move(m_matched); }

private:
    std::span<const territory::Boundaries::Ring> ringsOf(std::uint32_t feature) const {
        const auto& f = m_boundaries.features[feature];
        return std::span(m_boundaries.rings).subspan(f.firstRing, f.ringCount);
    }

    void addSpace(const Space& space, FaceId& face) {
        std::size_t coordinates = 0;
        for (const std::uint32_t feature : space.features)
            for (const auto& ring : ringsOf(feature))
                coordinates += ring.count;
        const auto first = static_cast<std::uint32_t>(m_matched.vertices.size());
        // Most vertices stand on two rings; the rest grows as needed.
        m_matched.vertices.reserve(first + coordinates * 5 / 8);
        VertexNumbers numbers(coordinates, m_matched.vertices);
        for (const std::uint32_t feature : space.features) {
            for (const auto& ring : ringsOf(feature))
                addRing(ring, face, numbers);
            ++face;
        }
        m_matched.spaces.push_back({first, static_cast<std::uint32_t>(m_matched.vertices.size()) - first});
    }

    void addRing(const territory::Boundaries::Ring& ring, FaceId face, VertexNumbers& numbers) {
        const auto coordinates = std::span(m_boundaries.coordinates).subspan(ring.first, ring.count);
        const auto first = static_cast<std::uint32_t>(m_matched.vertexOf.size());
        appendNumbers(coordinates, numbers);
        auto& all = m_matched.vertexOf;
        while (all.size() > first + 1 && all.back() == all[first])
            all.pop_back();
        const std::size_t count = all.size() - first;
        const double area = signedArea(coordinates);
        if (count < 3 || area == 0 || !std::isfinite(area))
            m_matched.unusable.push_back(face);
        if (count < 3) {
            all.resize(first);
            return;
        }
        if ((area > 0) == ring.hole)
            std::reverse(all.begin() + first, all.end());
        all.push_back(all[first]);
        m_matched.rings.push_back({first, static_cast<std::uint32_t>(count), face});
    }

    /// The table doesn't fit the cache: slots are fetched a few vertices ahead.
    void appendNumbers(std::span<const Coordinate> coordinates, VertexNumbers& numbers) {
        constexpr std::size_t kAhead = 16;
        std::size_t fetched[kAhead];
        std::vector<std::uint32_t>& all = m_matched.vertexOf;
        const std::size_t first = all.size(), count = coordinates.size();
        const auto fetch = [&](std::size_t i) {
            fetched[i % kAhead] = numbers.slotOf(coordinates[i]);
            numbers.prefetch(fetched[i % kAhead]);
        };
        for (std::size_t i = 0; i < std::min(kAhead, count); ++i)
            fetch(i);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t number = numbers.numberOf(coordinates[i], fetched[i % kAhead]);
            if (all.size() == first || all.back() != number)
                all.push_back(number);
            if (i + kAhead < count)
                fetch(i + kAhead);
        }
    }

    const territory::Boundaries& m_boundaries;
    MatchedRings m_matched;
};

} // namespace

MatchedRings matchVertices(const territory::Boundaries& boundaries, const std::vector<Space>& spaces) {
    return Matcher(boundaries, spaces).take();
}

} // namespace geo
