#include "shapefile.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <stdexcept>

namespace shapes {

namespace {

OGRLinearRing degreesOf(const std::vector<Point>& ring) {
    OGRLinearRing result;
    for (const Point& point : ring)
        result.addPoint(point.x / kStepsPerDegree, point.y / kStepsPerDegree);
    return result;
}

OGRMultiPolygon degreesOf(const Geos& geos, const GEOSGeometry* area) {
    OGRMultiPolygon result;
    for (const GEOSGeometry* part : geos.parts(area)) {
        OGRPolygon polygon;
        for (const std::vector<Point>& ring : geos.rings(part)) {
            OGRLinearRing degrees = degreesOf(ring);
            polygon.addRing(&degrees);
        }
        result.addGeometry(&polygon);
    }
    return result;
}

void addField(OGRLayer& layer, const char* name, int width) {
    OGRFieldDefn field(name, OFTString);
    field.SetWidth(width);
    if (layer.CreateField(&field) != OGRERR_NONE)
        throw std::runtime_error(std::string("cannot add the field ") + name);
}

} // namespace

void writeShapefile(const Geos& geos, const std::string& path, std::vector<TerritoryFace> faces,
                    const std::vector<TerritoryName>& names) {
    std::map<std::string, std::string> nameOf;
    for (const TerritoryName& entry : names)
        nameOf[entry.siren] = entry.name;
    std::ranges::sort(faces, [](const TerritoryFace& a, const TerritoryFace& b) {
        return std::tie(a.siren, a.departement) < std::tie(b.siren, b.departement);
    });

    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("ESRI Shapefile");
    if (std::filesystem::exists(path))
        driver->Delete(path.c_str());
    const GDALDatasetUniquePtr dataset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset)
        throw std::runtime_error("cannot write " + path);
    OGRSpatialReference degrees;
    degrees.importFromEPSG(4326);
    CPLStringList options;
    options.SetNameValue("ENCODING", "UTF-8");
    // A .dbf header carries the day it was written: the reference date of the list makes rebuilds equal.
    options.SetNameValue("DBF_DATE_LAST_UPDATE", "2025-01-01");
    OGRLayer* layer = dataset->CreateLayer("epci", &degrees, wkbPolygon, options.List());
    addField(*layer, "siren", 9);
    addField(*layer, "nom", 120);
    addField(*layer, "dep", 3);
    addField(*layer, "region", 2);
    for (const TerritoryFace& face : faces) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField("siren", face.siren.c_str());
        feature.SetField("nom", nameOf.at(face.siren).c_str());
        feature.SetField("dep", face.departement.c_str());
        feature.SetField("region", face.region.c_str());
        const OGRMultiPolygon area = degreesOf(geos, face.area.get());
        feature.SetGeometry(&area);
        if (layer->CreateFeature(&feature) != OGRERR_NONE)
            throw std::runtime_error("cannot write the face " + face.siren + " " + face.departement);
    }
}

} // namespace shapes
