#pragma once

#include "land.h"
#include "sources.h"

#include <string>
#include <vector>

namespace shapes {

/// What one EPCI holds of one département.
struct TerritoryFace {
    std::string siren;
    std::string departement;
    std::string region;
    Geometry area; ///< Multipolygon.
};

/// Shares the land of each département among the EPCI that have a seat in it: each place goes to the nearest seat
/// (Voronoi cells, dissolved by EPCI). A detached piece without a seat joins the neighbour with which it shares the
/// longest border; an island without a seat is never cut. `left` are places of communes in no EPCI: their island
/// belongs to nobody.
std::vector<TerritoryFace> shareLand(const Geos& geos, const std::vector<DepartementLand>& land,
                                     const std::vector<Seat>& seats, const std::vector<Point>& left);

} // namespace shapes
