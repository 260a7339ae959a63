#include "geo/compass.h"

#include "geo/compass_links.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {

namespace {

/// A neighbour further round the side than this isn't in that direction, whatever its border.
constexpr double kLeastCosine = 0.25;
const double kConeCosine = std::sqrt(0.5) - 1e-9; // 45°, its edges included: four cones leave no gap

/// How much of a border faces each direction, metres: what the side that looks there is long.
using Facing = std::array<double, kDirections>;

struct Neighbour {
    int territory = 0;
    Facing facing{};
};

std::vector<Coordinate> middlesOf(const Topology& topology, const std::vector<PlaneFrame>& frames) {
    std::vector<Coordinate> middles;
    for (std::uint32_t territory = 0; territory < std::uint32_t(topology.codes().size()); ++territory) {
        const auto faces = topology.facesOf(territory);
        if (faces.empty()) {
            middles.push_back({std::numeric_limits<double>::infinity(), 0});
            continue;
        }
        const FaceId largest =
            *std::ranges::max_element(faces, {}, [&](FaceId face) { return topology.faces()[face].area; });
        const Topology::Face& face = topology.faces()[largest];
        middles.push_back(frames[face.frame].toPlane(face.interior));
    }
    return middles;
}

/// Of the face on the left of an arc; the one on its right sees the opposite.
Facing facingOf(std::span<const Coordinate> line) {
    Facing facing{};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double east = line[i].y - line[i - 1].y, south = line[i].x - line[i - 1].x;
        facing[std::size_t(east > 0 ? Direction::East : Direction::West)] += std::abs(east);
        facing[std::size_t(south > 0 ? Direction::South : Direction::North)] += std::abs(south);
    }
    return facing;
}

Facing opposite(const Facing& facing) {
    return {facing[2], facing[3], facing[0], facing[1]};
}

void addTo(std::vector<Neighbour>& neighbours, int territory, const Facing& facing) {
    auto known = std::ranges::find(neighbours, territory, &Neighbour::territory);
    if (known == neighbours.end())
        known = neighbours.insert(known, {territory, {}});
    for (std::size_t i = 0; i < kDirections; ++i)
        known->facing[i] += facing[i];
}

std::vector<std::vector<Neighbour>> neighboursIn(const Topology& topology) {
    std::vector<std::vector<Neighbour>> neighbours(std::size_t(topology.codes().size()));
    for (const Topology::Arc& arc : topology.arcs()) {
        if (arc.left == kNoFace || arc.right == kNoFace || arc.sameTerritory)
            continue;
        const int left = int(topology.faces()[arc.left].territory), right = int(topology.faces()[arc.right].territory);
        if (left == right)
            continue;
        const Facing facing = facingOf(topology.vertices().subspan(arc.first, arc.count));
        addTo(neighbours[std::size_t(left)], right, facing);
        addTo(neighbours[std::size_t(right)], left, opposite(facing));
    }
    return neighbours;
}

int besideByBorder(std::size_t territory, Direction direction, const std::vector<Neighbour>& neighbours,
                   const std::vector<Coordinate>& middles) {
    int best = Compass::kNowhere;
    double most = 0;
    for (const Neighbour& neighbour : neighbours) {
        const double ahead = cosineTo(direction, middles[territory], middles[std::size_t(neighbour.territory)]);
        const double worth = neighbour.facing[std::size_t(direction)] * ahead * ahead;
        if (ahead >= kLeastCosine && worth > most) {
            most = worth;
            best = neighbour.territory;
        }
    }
    return best;
}

int nearestInCone(std::size_t territory, Direction direction, const std::vector<Coordinate>& middles) {
    int best = Compass::kNowhere;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t other = 0; other < middles.size(); ++other) {
        const double distance = distanceBetween(middles[territory], middles[other]);
        if (other == territory || distance >= least ||
            cosineTo(direction, middles[territory], middles[other]) < kConeCosine)
            continue;
        least = distance;
        best = int(other);
    }
    return best;
}

} // namespace

Compass::Compass(const Topology& topology, const std::vector<PlaneFrame>& frames)
    : m_middles(middlesOf(topology, frames)) {
    const auto neighbours = neighboursIn(topology);
    CompassLinks links(m_middles);
    for (std::size_t territory = 0; territory < m_middles.size(); ++territory) {
        Steps steps{};
        for (std::size_t i = 0; i < kDirections; ++i) {
            steps[i] = besideByBorder(territory, Direction(i), neighbours[territory], m_middles);
            if (steps[i] == kNowhere)
                steps[i] = nearestInCone(territory, Direction(i), m_middles);
        }
        std::vector<int> around;
        for (const Neighbour& neighbour : neighbours[territory])
            around.push_back(neighbour.territory);
        links.add(steps, std::move(around));
    }
    links.joinAll();
    m_steps = links.steps();
}

int Compass::nearestTo(Coordinate planePoint) const {
    int best = kNowhere;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t territory = 0; territory < m_middles.size(); ++territory) {
        const double distance = distanceBetween(planePoint, m_middles[territory]);
        if (distance < least) {
            least = distance;
            best = int(territory);
        }
    }
    return best;
}

} // namespace geo
