#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace solidarity {

/// Points on the ellipsoid WGS 84, found by nearness: the answers are those of geodesicMetres() against every point,
/// found through a tree over their places in space. Immutable, so any thread.
class PointIndex {
public:
    struct Point {
        double longitude = 0, latitude = 0; ///< Degrees; a point with a NaN is never found.
    };
    struct Nearest {
        int point = -1; ///< Place in the points given; -1 = none.
        double metres;  ///< NaN when there is none.
    };

    explicit PointIndex(const std::vector<Point>& points);

    /// Of equally near points, any.
    Nearest nearest(const Point& from) const;
    /// Places of the points at most `metres` away, ascending.
    std::vector<int> within(const Point& from, double metres) const;

private:
    using Place = std::array<double, 3>; ///< Metres from the centre of the Earth.
    struct Node {
        Place place;
        int point;
    };
    struct Closest {
        const Node* node = nullptr;
        double squared; ///< Of the chord, m².
        double rival;   ///< Of the next one's; exact as far as findClosest() looks.
    };
    static Place placeOf(const Point& point);
    void arrange(std::size_t begin, std::size_t end, std::size_t axis);
    void findClosest(std::size_t begin, std::size_t end, std::size_t axis, const Place& from, Closest& closest) const;
    template <class Visit>
    void visitWithin(std::size_t begin, std::size_t end, std::size_t axis, const Place& from, double chord,
                     const Visit& visit) const;

    std::vector<Point> m_points;
    std::vector<Node> m_nodes; ///< A k-d tree: the middle of a range parts it along the axis of its depth.
};

} // namespace solidarity
