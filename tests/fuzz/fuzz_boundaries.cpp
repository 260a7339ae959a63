#include "fuzzed_folder.h"

#include "io/boundaries_reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The parts of a shapefile, each after its length.
QString shapefileOf(const fuzz::FuzzedFolder& folder, fuzz::Bytes input) {
    QString shp;
    for (const QString& name : {u"epci.shp"_s, u"epci.shx"_s, u"epci.dbf"_s, u"epci.prj"_s, u"epci.cpg"_s}) {
        const QString path = folder.holding(name, fuzz::takePart(input));
        if (shp.isEmpty())
            shp = path;
    }
    return shp;
}

/// What every set that is accepted keeps: each vertex and ring is somebody's, in order.
void checkWhole(const territory::Boundaries& set) {
    std::size_t rings = 0;
    for (const auto& feature : set.features) {
        fuzz::require(feature.firstRing == rings, "rings follow one another");
        rings += feature.ringCount;
        fuzz::require(feature.source < set.sources.size(), "every feature has a source");
    }
    fuzz::require(rings == set.rings.size(), "every ring is a feature's");
    for (const auto& ring : set.rings)
        fuzz::require(ring.count >= 3 && std::size_t(ring.first) + ring.count <= set.coordinates.size(),
                      "every ring has its vertices");
}

} // namespace

/// Boundaries: a shapefile by its parts, or a whole file of another format.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::FuzzedFolder folder;
    static const std::array names{QString(), u"epci.gpkg"_s, u"epci.geojson"_s, u"epci.fgb"_s, u"epci.zip"_s};
    fuzz::Bytes input(data, size);
    const unsigned kind = fuzz::takeKind(input, names.size());
    const QString path = kind == 0 ? shapefileOf(folder, input) : folder.holding(names[kind], input);
    const auto reading = io::readBoundaries({path});
    if (reading)
        checkWhole(reading->boundaries);
    else
        fuzz::require(!reading.error().problem.what.isEmpty(), "a refusal says why");
    return 0;
}
