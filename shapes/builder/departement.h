#pragma once

#include "land.h"
#include "sources.h"

#include <map>
#include <string>
#include <vector>

namespace shapes {

/// One département with the seats that lie in it: a place goes to the EPCI of the nearest one. Distances are taken on a
/// plane where a degree of longitude is as short as it is on the ground. (Weights that would give each EPCI a part of
/// the land after its number of communes were tried, as a power diagram: the median overlap with the real boundaries
/// falls from 0.75 to 0.68.)
class Departement {
public:
    /// Keeps references to `land` and to the elements of `seats`.
    Departement(const Geos& geos, const DepartementLand& land, const std::vector<Seat>& seats);

    const std::vector<const Seat*>& seats() const { return m_seats; }
    bool holds(Point place) const;
    const Seat& nearestSeat(Point place) const;
    /// The land's edge and the borders between the cells of different EPCI, a little beyond that edge.
    std::vector<Geometry> borders() const;

private:
    Point flat(Point place) const { return {place.x * m_narrowing, place.y}; }
    std::map<std::string, Geometry> cellsByTerritory() const;

    const Geos& m_geos;
    const DepartementLand& m_land;
    Prepared m_prepared;
    double m_narrowing = 1;
    std::vector<const Seat*> m_seats;
};

} // namespace shapes
