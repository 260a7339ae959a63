#include "solidarity/point_index.h"

#include "solidarity/distance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace solidarity {

namespace {

// WGS 84.
constexpr double kSemiMajorAxis = 6378137, kFlattening = 1 / 298.257223563;
constexpr double kEccentricitySquared = kFlattening * (2 - kFlattening);
/// The smallest radius of curvature of the ellipsoid, metres: of the meridian at the equator.
constexpr double kLeastRadius = kSemiMajorAxis * (1 - kEccentricitySquared);

/// How far beyond the closest point findClosest() looks, in squares of chords. A geodesic of 1000 km is longer than its
/// chord by a thousandth: where no other point is as near as that, the nearest one is found.
constexpr double kLookBeyond = 1.01;

double squaredChord(const std::array<double, 3>& a, const std::array<double, 3>& b) {
    const double x = a[0] - b[0], y = a[1] - b[1], z = a[2] - b[2];
    return x * x + y * y + z * z;
}

/// The longest that a geodesic over this chord can be (Schur's theorem on curves bent less than a circle).
double longestOver(double chord) {
    return 2 * kLeastRadius * std::asin(std::min(1.0, chord / (2 * kLeastRadius)));
}

} // namespace

PointIndex::PointIndex(const std::vector<Point>& points) : m_points(points) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isnan(points[i].longitude) && !std::isnan(points[i].latitude))
            m_nodes.push_back({placeOf(points[i]), static_cast<int>(i)});
    }
    arrange(0, m_nodes.size(), 0);
}

PointIndex::Place PointIndex::placeOf(const Point& point) {
    const double longitude = point.longitude * std::numbers::pi / 180,
                 latitude = point.latitude * std::numbers::pi / 180;
    const double sine = std::sin(latitude), cosine = std::cos(latitude);
    const double normal = kSemiMajorAxis / std::sqrt(1 - kEccentricitySquared * sine * sine);
    return {normal * cosine * std::cos(longitude), normal * cosine * std::sin(longitude),
            normal * (1 - kEccentricitySquared) * sine};
}

void PointIndex::arrange(std::size_t begin, std::size_t end, std::size_t axis) {
    if (end - begin < 2)
        return;
    const std::size_t middle = begin + (end - begin) / 2;
    const auto at = [this](std::size_t place) { return m_nodes.begin() + static_cast<std::ptrdiff_t>(place); };
    std::nth_element(at(begin), at(middle), at(end),
                     [axis](const Node& a, const Node& b) { return a.place[axis] < b.place[axis]; });
    arrange(begin, middle, (axis + 1) % 3);
    arrange(middle + 1, end, (axis + 1) % 3);
}

void PointIndex::findClosest(std::size_t begin, std::size_t end, std::size_t axis, const Place& from,
                             Closest& closest) const {
    if (begin >= end)
        return;
    const std::size_t middle = begin + (end - begin) / 2;
    const Node& node = m_nodes[middle];
    if (const double squared = squaredChord(node.place, from); squared < closest.squared)
        closest = {&node, squared, closest.squared};
    else
        closest.rival = std::min(closest.rival, squared);
    const double side = from[axis] - node.place[axis];
    const auto before = [&] { findClosest(begin, middle, (axis + 1) % 3, from, closest); };
    const auto behind = [&] { findClosest(middle + 1, end, (axis + 1) % 3, from, closest); };
    side < 0 ? before() : behind();
    if (side * side < kLookBeyond * closest.squared)
        side < 0 ? behind() : before();
}

template <class Visit>
void PointIndex::visitWithin(std::size_t begin, std::size_t end, std::size_t axis, const Place& from, double chord,
                             const Visit& visit) const {
    if (begin >= end)
        return;
    const std::size_t middle = begin + (end - begin) / 2;
    const Node& node = m_nodes[middle];
    if (const double squared = squaredChord(node.place, from); squared <= chord * chord)
        visit(node, std::sqrt(squared));
    const double side = from[axis] - node.place[axis];
    if (side <= chord)
        visitWithin(begin, middle, (axis + 1) % 3, from, chord, visit);
    if (side >= -chord)
        visitWithin(middle + 1, end, (axis + 1) % 3, from, chord, visit);
}

PointIndex::Nearest PointIndex::nearest(const Point& from) const {
    Nearest nearest{-1, std::numeric_limits<double>::quiet_NaN()};
    if (std::isnan(from.longitude) || std::isnan(from.latitude) || m_nodes.empty())
        return nearest;
    const auto metresTo = [&](int point) {
        const Point& to = m_points[std::size_t(point)];
        return geodesicMetres(from.longitude, from.latitude, to.longitude, to.latitude);
    };
    const Place place = placeOf(from);
    constexpr double kNone = std::numeric_limits<double>::infinity();
    Closest closest{nullptr, kNone, kNone};
    findClosest(0, m_nodes.size(), 0, place, closest);
    nearest = {closest.node->point, metresTo(closest.node->point)};
    // A chord is never longer than its geodesic: nothing beyond that can be nearer on the ellipsoid.
    if (const double squared = nearest.metres * nearest.metres;
        squared <= kLookBeyond * closest.squared && closest.rival >= squared)
        return nearest;
    visitWithin(0, m_nodes.size(), 0, place, nearest.metres, [&](const Node& node, double chord) {
        if (node.point == nearest.point || chord >= nearest.metres)
            return;
        if (const double metres = metresTo(node.point); metres < nearest.metres)
            nearest = {node.point, metres};
    });
    return nearest;
}

std::vector<int> PointIndex::within(const Point& from, double metres) const {
    std::vector<int> found;
    if (std::isnan(from.longitude) || std::isnan(from.latitude))
        return found;
    visitWithin(0, m_nodes.size(), 0, placeOf(from), metres, [&](const Node& node, double chord) {
        const Point& to = m_points[std::size_t(node.point)];
        // Nearly all are settled without the costly geodesic.
        if (longestOver(chord) <= metres ||
            geodesicMetres(from.longitude, from.latitude, to.longitude, to.latitude) <= metres)
            found.push_back(node.point);
    });
    std::ranges::sort(found);
    return found;
}

} // namespace solidarity
