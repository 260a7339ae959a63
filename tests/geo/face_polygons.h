#pragma once

#include "geo/topology.h"

#include <vector>

/// The faces of a topology put back together from their arcs, and asked by brute force.
class FacePolygons {
public:
    using Ring = std::vector<geo::Coordinate>;

    explicit FacePolygons(const geo::Topology& topology) : m_topology(topology), m_rings(topology.faces().size()) {
        for (std::size_t i = 0; i < m_rings.size(); ++i)
            m_rings[i] = ringsOf(topology.faces()[i]);
    }

    const std::vector<Ring>& rings(geo::FaceId face) const { return m_rings[face]; }

    /// All faces of the frame that hold the point, by the even-odd rule over every segment.
    std::vector<geo::FaceId> at(geo::FrameId frame, geo::Coordinate p) const {
        std::vector<geo::FaceId> found;
        for (std::size_t i = 0; i < m_rings.size(); ++i) {
            const auto& face = m_topology.faces()[i];
            if (face.frame == frame && face.world.contains(p) && holds(m_rings[i], p))
                found.push_back(static_cast<geo::FaceId>(i));
        }
        return found;
    }

    static bool holds(const std::vector<Ring>& rings, geo::Coordinate p) {
        bool odd = false;
        for (const Ring& ring : rings)
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const geo::Coordinate a = ring[i], b = ring[(i + 1) % ring.size()];
                if ((a.y <= p.y) != (b.y <= p.y) && a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x) <= p.x)
                    odd = !odd;
            }
        return odd;
    }

private:
    std::vector<Ring> ringsOf(const geo::Topology::Face& face) const {
        std::vector<Ring> rings(1);
        for (const auto& use : m_topology.uses().subspan(face.firstUse, face.useCount)) {
            const auto& arc = m_topology.arcs()[use.arc];
            for (std::uint32_t i = 0; i + 1 < arc.count; ++i)
                rings.back().push_back(m_topology.vertices()[arc.first + (use.reversed ? arc.count - 1 - i : i)]);
            if (use.ringEnd)
                rings.emplace_back();
        }
        rings.pop_back();
        return rings;
    }

    const geo::Topology& m_topology;
    std::vector<std::vector<Ring>> m_rings;
};
