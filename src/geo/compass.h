#pragma once

#include "geo/topology.h"

#include <array>
#include <vector>

namespace geo {

enum class Direction : std::uint8_t { North, East, South, West };
constexpr std::size_t kDirections = 4;

/// Where arrow keys lead on the composite plane: the territory beside each one in each direction. Immutable.
///
/// Beside it stands the neighbour that takes most of the border which faces that way, the straighter ahead its middle
/// the better; where no border faces that way, the territory whose middle is nearest within 45° of it, in whatever
/// frame (so that islands and overseas are reached). Steps then are exchanged, as few as it takes, until each territory
/// can be reached from each other one: small ones between large ones would be passed by. A step back isn't always the
/// way one came.
class Compass {
public:
    static constexpr int kNowhere = -1;

    explicit Compass(const Topology& topology, const std::vector<PlaneFrame>& frames = standardFrames());

    /// Territories are indices in Topology::codes(); kNowhere where nothing stands on that side.
    int next(int territory, Direction direction) const {
        return m_steps[std::size_t(territory)][std::size_t(direction)];
    }
    /// A point inside its largest face, on the plane.
    Coordinate middleOf(int territory) const { return m_middles[std::size_t(territory)]; }
    int nearestTo(Coordinate planePoint) const; ///< By its middle; kNowhere of no territories.
    int count() const { return int(m_steps.size()); }

private:
    using Steps = std::array<int, kDirections>;
    std::vector<Steps> m_steps;
    std::vector<Coordinate> m_middles;
};

} // namespace geo
