#include "land.h"
#include "shapefile.h"
#include "sources.h"
#include "territories.h"

#include <gdal_priv.h>

#include <cstdio>
#include <exception>
#include <set>

using namespace shapes;

namespace {

// The same boxes stand in build.sh, for the shorelines.
const std::vector<Window> kWindows{
    {"metropole", -5.6, 9.8, 41.1, 51.3},     {"guadeloupe", -61.9, -60.9, 15.7, 16.6},
    {"martinique", -61.4, -60.7, 14.3, 15.0}, {"guyane", -54.8, -51.4, 2.0, 6.0},
    {"reunion", 55.1, 55.95, -21.5, -20.8},   {"mayotte", 44.9, 45.4, -13.1, -12.5},
};

// The four communes in no EPCI are islands; most are too small for GeoNames to place: Île-de-Bréhat, Île-de-Sein,
// Ouessant, L'Île-d'Yeu (degrees).
constexpr double kIslandsInNoEpci[][2] = {{-3.00, 48.85}, {-4.85, 48.04}, {-5.09, 48.46}, {-2.35, 46.71}};

std::vector<Point> islandsInNoEpci() {
    std::vector<Point> places;
    for (const auto& [longitude, latitude] : kIslandsInNoEpci)
        places.push_back({longitude * kStepsPerDegree, latitude * kStepsPerDegree});
    return places;
}

int build(const std::string& communes, const std::string& territories, const std::string& outlinesPath,
          const std::string& shorelines, const std::string& output) {
    const Geos geos;
    const std::vector<Seat> seats = readSeats(communes);
    const std::vector<TerritoryName> names = readTerritoryNames(territories);
    const std::vector<Outline> outlines = readOutlines(geos, outlinesPath);
    const std::vector<Point> left = islandsInNoEpci();

    std::vector<TerritoryFace> faces;
    std::set<std::string> present;
    for (const Window& window : kWindows) {
        const std::vector<DepartementLand> land =
            cutLand(geos, window, outlines, readShorelines(geos, shorelines + "/" + window.name + ".txt"));
        for (TerritoryFace& face : shareLand(geos, land, seats, left)) {
            present.insert(face.siren);
            faces.push_back(std::move(face));
        }
        std::printf("%s: %zu départements\n", window.name.c_str(), land.size());
    }
    for (const TerritoryName& territory : names)
        if (!present.contains(territory.siren))
            std::printf("absent: %s %s\n", territory.siren.c_str(), territory.name.c_str());
    std::printf("%zu territories, %zu faces\n", present.size(), faces.size());
    writeShapefile(geos, output, std::move(faces), names);
    return present.size() == names.size() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 6) {
        std::fputs("usage: build_shapes COMMUNES.csv EPCI.csv OUTLINES.json SHORELINE_FOLDER OUTPUT.shp\n", stderr);
        return 2;
    }
    GDALAllRegister();
    try {
        return build(argv[1], argv[2], argv[3], argv[4], argv[5]);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "build_shapes: %s\n", failure.what());
        return 1;
    }
}
