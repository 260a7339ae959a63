#pragma once

#include "geo/topology.h"

#include <vector>

/// What any topology must be: each face's rings closed, every arc used once by the face on each of its sides.
inline bool isSound(const geo::Topology& topology) {
    std::vector<int> uses(topology.arcs().size());
    for (std::size_t f = 0; f < topology.faces().size(); ++f) {
        const auto& face = topology.faces()[f];
        geo::Coordinate ringStart{}, at{};
        bool inRing = false;
        for (const auto& use : topology.uses().subspan(face.firstUse, face.useCount)) {
            const auto& arc = topology.arcs()[use.arc];
            ++uses[use.arc];
            if ((use.reversed ? arc.right : arc.left) != f)
                return false;
            geo::Coordinate from = topology.vertices()[arc.first];
            geo::Coordinate to = topology.vertices()[arc.first + arc.count - 1];
            if (use.reversed)
                std::swap(from, to);
            if (inRing && !(from == at))
                return false;
            if (!inRing)
                ringStart = from;
            at = to;
            inRing = !use.ringEnd;
            if (use.ringEnd && !(at == ringStart))
                return false;
        }
        if (inRing)
            return false;
    }
    for (std::size_t i = 0; i < uses.size(); ++i)
        if (uses[i] != (topology.arcs()[i].right == geo::kNoFace ? 1 : 2))
            return false;
    return true;
}
