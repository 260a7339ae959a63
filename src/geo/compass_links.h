#pragma once

#include "geo/compass.h"

#include <vector>

namespace geo {

double distanceBetween(Coordinate a, Coordinate b);
/// Cosine of the angle between a direction and the way from one point to another; −1 of two equal points.
double cosineTo(Direction direction, Coordinate from, Coordinate to);

/// Steps between territories while a Compass is made: exchanges some until each territory leads to each other one.
class CompassLinks {
public:
    using Steps = std::array<int, kDirections>;

    /// `middles` outlive this.
    explicit CompassLinks(const std::vector<Coordinate>& middles) : m_middles(middles) {}

    /// Of the next territory, in their order; `around`: those that it has a border with.
    void add(const Steps& steps, std::vector<int> around);
    void joinAll();
    const std::vector<Steps>& steps() const { return m_steps; }

private:
    struct Exchange {
        int from = Compass::kNowhere, to = Compass::kNowhere;
        Direction direction = Direction::North;
        double cost = 0; ///< Degrees off the direction, and more where something is lost.
    };
    std::vector<bool> joined(bool forward) const;
    bool joinByBorders(bool forward);
    bool joinOverSea(bool forward);
    bool join(int territory, const std::vector<int>& others, bool forward);
    void consider(Exchange& best, int from, int to) const;
    void apply(const Exchange& exchange);

    const std::vector<Coordinate>& m_middles;
    std::vector<Steps> m_steps;
    std::vector<std::array<bool, kDirections>> m_isGiven; ///< Exchanged already: stays.
    std::vector<std::vector<int>> m_around;
    std::vector<int> m_waysIn;
};

} // namespace geo
