#include "sources.h"

#include <ogrsf_frmts.h>

#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>

namespace shapes {

namespace {

Point onGrid(double longitude, double latitude) {
    return {std::round(longitude * kStepsPerDegree), std::round(latitude * kStepsPerDegree)};
}

GDALDatasetUniquePtr opened(const std::string& path) {
    GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR));
    if (!dataset || dataset->GetLayerCount() == 0)
        throw std::runtime_error("cannot read " + path);
    return dataset;
}

std::vector<Point> pointsOf(const OGRLineString& line) {
    std::vector<Point> points;
    for (int i = 0; i < line.getNumPoints(); ++i) {
        const Point point = onGrid(line.getX(i), line.getY(i));
        if (points.empty() || points.back().x != point.x || points.back().y != point.y)
            points.push_back(point);
    }
    return points;
}

Geometry polygonOf(const Geos& geos, const OGRPolygon& polygon) {
    std::vector<Geometry> holes;
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
        holes.push_back(geos.ring(pointsOf(*polygon.getInteriorRing(i))));
    return geos.polygon(pointsOf(*polygon.getExteriorRing()), std::move(holes));
}

Geometry areaOf(const Geos& geos, const OGRGeometry& geometry) {
    std::vector<Geometry> polygons;
    if (wkbFlatten(geometry.getGeometryType()) == wkbPolygon)
        polygons.push_back(polygonOf(geos, *geometry.toPolygon()));
    else
        for (const OGRPolygon* part : *geometry.toMultiPolygon())
            polygons.push_back(polygonOf(geos, *part));
    return geos.collection(std::move(polygons), GEOS_MULTIPOLYGON);
}

// Natural Earth follows ISO 3166-2, where the overseas départements have letters.
std::string departementOf(const std::string& iso) {
    static const std::map<std::string, std::string> overseas{
        {"GP", "971"}, {"MQ", "972"}, {"GF", "973"}, {"RE", "974"}, {"YT", "976"}};
    const std::string code = iso.substr(3);
    const auto found = overseas.find(code);
    return found != overseas.end() ? found->second : code;
}

} // namespace

std::vector<Seat> readSeats(const std::string& path) {
    const GDALDatasetUniquePtr dataset = opened(path);
    std::vector<Seat> seats;
    for (const auto& row : *dataset->GetLayer(0)) {
        const std::string territory = (*row)["epci"].GetAsString();
        const std::string longitude = (*row)["longitude"].GetAsString();
        if (territory.empty() || longitude.empty())
            continue;
        seats.push_back({territory, (*row)["departement"].GetAsString(), (*row)["region"].GetAsString(),
                         onGrid(CPLAtof(longitude.c_str()), CPLAtof((*row)["latitude"].GetAsString()))});
    }
    return seats;
}

std::vector<TerritoryName> readTerritoryNames(const std::string& path) {
    const GDALDatasetUniquePtr dataset = opened(path);
    std::vector<TerritoryName> names;
    for (const auto& row : *dataset->GetLayer(0))
        names.push_back({(*row)["siren"].GetAsString(), (*row)["nom"].GetAsString()});
    return names;
}

std::vector<Outline> readOutlines(const Geos& geos, const std::string& path) {
    static const std::set<std::string> neighbours{"BEL", "LUX", "DEU", "CHE", "ITA", "MCO", "ESP", "AND", "BRA", "SUR"};
    const GDALDatasetUniquePtr dataset = opened(path);
    std::vector<Outline> outlines;
    for (const auto& feature : *dataset->GetLayer(0)) {
        const std::string iso = (*feature)["iso_3166_2"].GetAsString();
        const bool french = std::string((*feature)["iso_a2"].GetAsString()) == "FR" && iso.starts_with("FR-");
        if (!french && !neighbours.contains((*feature)["adm0_a3"].GetAsString()))
            continue;
        outlines.push_back({french ? departementOf(iso) : "", areaOf(geos, *feature->GetGeometryRef())});
    }
    return outlines;
}

std::vector<Geometry> readShorelines(const Geos& geos, const std::string& path) {
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error("cannot read " + path);
    std::vector<Geometry> lines;
    std::vector<Point> points;
    const auto finish = [&] {
        if (points.size() > 1)
            lines.push_back(geos.line(points));
        points.clear();
    };
    for (std::string text; std::getline(file, text);) {
        if (text.starts_with('>')) {
            finish();
            continue;
        }
        std::istringstream cells(text);
        double longitude = 0, latitude = 0;
        if (!(cells >> longitude >> latitude))
            throw std::runtime_error("not a coordinate in " + path + ": " + text);
        const Point point = onGrid(longitude > 180 ? longitude - 360 : longitude, latitude);
        if (points.empty() || points.back().x != point.x || points.back().y != point.y)
            points.push_back(point);
    }
    finish();
    return lines;
}

} // namespace shapes
