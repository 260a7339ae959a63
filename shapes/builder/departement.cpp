#include "departement.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace shapes {

namespace {

constexpr double kOverlap = 20; // Borders end this far beyond the land's edge, so that they surely meet it.

double squaredDistance(Point a, Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

} // namespace

Departement::Departement(const Geos& geos, const DepartementLand& land, const std::vector<Seat>& seats)
    : m_geos(geos), m_land(land), m_prepared(geos.prepared(land.area.get())) {
    m_narrowing = std::cos(geos.pointInside(land.area.get()).y / kStepsPerDegree * std::numbers::pi / 180);
    for (const Seat& seat : seats)
        if (seat.departement == land.code)
            m_seats.push_back(&seat);
    if (m_seats.empty())
        throw std::runtime_error("no commune has a place in the département " + land.code);
}

bool Departement::holds(Point place) const {
    return m_geos.contains(m_prepared.get(), place);
}

const Seat& Departement::nearestSeat(Point place) const {
    return **std::ranges::min_element(
        m_seats, {}, [&](const Seat* seat) { return squaredDistance(flat(seat->place), flat(place)); });
}

std::vector<Geometry> Departement::borders() const {
    std::vector<Geometry> lines;
    lines.push_back(m_geos.boundary(m_land.area.get()));
    const Geometry reach = m_geos.buffered(m_land.area.get(), kOverlap);
    for (const auto& [siren, cells] : cellsByTerritory()) {
        const Geometry whole = m_geos.unionOf(cells.get());
        const Geometry edge = m_geos.scaledX(m_geos.boundary(whole.get()).get(), 1 / m_narrowing);
        lines.push_back(m_geos.intersection(edge.get(), reach.get()));
    }
    return lines;
}

std::map<std::string, Geometry> Departement::cellsByTerritory() const {
    std::vector<Geometry> points;
    for (const Seat* seat : m_seats)
        points.push_back(m_geos.point(flat(seat->place)));
    const Geometry land = m_geos.scaledX(m_land.area.get(), m_narrowing);
    const Geometry extent = m_geos.buffered(land.get(), kStepsPerDegree);
    std::map<std::string, std::vector<Geometry>> cells;
    for (Geometry& cell : m_geos.voronoiCells(m_geos.collection(std::move(points)).get(), extent.get())) {
        const Prepared prepared = m_geos.prepared(cell.get());
        const auto owner = std::ranges::find_if(
            m_seats, [&](const Seat* seat) { return m_geos.contains(prepared.get(), flat(seat->place)); });
        if (owner != m_seats.end())
            cells[(*owner)->territory].push_back(std::move(cell));
    }
    std::map<std::string, Geometry> result;
    for (auto& [siren, polygons] : cells)
        result.emplace(siren, m_geos.collection(std::move(polygons)));
    return result;
}

} // namespace shapes
