#include "io/geopackage_writer.h"

#include "io/gdal_setting.h"

#include <ogr_spatialref.h>

namespace io {

using namespace Qt::StringLiterals;

namespace {

struct GdalType {
    OGRFieldType type;
    OGRFieldSubType subtype = OFSTNone;
};

GdalType gdalTypeOf(ProjectColumn::Type type) {
    switch (type) {
    case ProjectColumn::Type::Integer:
        return {OFTInteger64};
    case ProjectColumn::Type::Real:
        return {OFTReal};
    case ProjectColumn::Type::Flag:
        return {OFTInteger, OFSTBoolean};
    case ProjectColumn::Type::Date:
        return {OFTDate};
    case ProjectColumn::Type::Instant:
        return {OFTDateTime};
    case ProjectColumn::Type::Text:
    case ProjectColumn::Type::Point:
        break;
    }
    return {OFTString};
}

} // namespace

GeoPackageWriter::GeoPackageWriter() : m_path(m_memory.pathOf(u"project.gpkg"_s)) {
    // In memory, thrown away when it fails: a journal of its own would only cost.
    const GdalSetting synchronous("OGR_SQLITE_SYNCHRONOUS", "OFF"), journal("OGR_SQLITE_JOURNAL", "OFF");
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    // No counters kept by triggers: the file is to hold none.
    constexpr const char* options[] = {"VERSION=1.2", "ADD_GPKG_OGR_CONTENTS=NO", nullptr};
    m_dataset.reset(driver ? driver->Create(m_path.constData(), 0, 0, 0, GDT_Unknown, const_cast<char**>(options))
                           : nullptr);
    if (!m_dataset || m_dataset->StartTransaction() != OGRERR_NONE)
        fail();
}

OGRwkbGeometryType GeoPackageWriter::geometryOf(const std::vector<ProjectColumn>& columns) {
    for (const ProjectColumn& column : columns) {
        if (column.type == ProjectColumn::Type::Point)
            return wkbPoint;
    }
    return wkbNone;
}

OGRLayer* GeoPackageWriter::layer(const QString& name, const std::vector<ProjectColumn>& columns,
                                  OGRwkbGeometryType geometry, int epsg) {
    if (m_failed)
        return nullptr;
    OGRSpatialReference reference;
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (geometry != wkbNone && reference.importFromEPSG(epsg) != OGRERR_NONE) {
        fail();
        return nullptr;
    }
    constexpr const char* options[] = {"SPATIAL_INDEX=NO", "GEOMETRY_NAME=geom", "FID=fid", nullptr};
    OGRLayer* layer = m_dataset->CreateLayer(name.toUtf8().constData(), geometry == wkbNone ? nullptr : &reference,
                                             geometry, const_cast<char**>(options));
    for (const ProjectColumn& column : columns) {
        if (!layer || column.type == ProjectColumn::Type::Point)
            continue;
        const GdalType type = gdalTypeOf(column.type);
        OGRFieldDefn field(column.name.constData(), type.type);
        field.SetSubType(type.subtype);
        if (layer->CreateField(&field) != OGRERR_NONE)
            layer = nullptr;
    }
    if (!layer)
        fail();
    return layer;
}

QByteArray GeoPackageWriter::finish() {
    if (m_failed || m_dataset->CommitTransaction() != OGRERR_NONE)
        return {};
    m_dataset.reset(); // What fails here is in the session's errors.
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(m_path.constData(), &size, FALSE);
    return bytes ? QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size)) : QByteArray();
}

} // namespace io
