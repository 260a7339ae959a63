#pragma once

#include "io/memory_folder.h"
#include "io/project_columns.h"
#include "io/row_writer.h"

#include <QString>
#include <ogrsf_frmts.h>
#include <span>

namespace io {

/// Makes a GeoPackage in memory, table by table, by GDAL's driver. Lives inside a GdalSession, whose errors say what
/// failed; once something has, the rest is left out. Without spatial indexes and triggers: other software opens it so.
class GeoPackageWriter {
public:
    GeoPackageWriter();

    /// One row a call of `fill`: for each of `count` places, it gets the place and the feature to fill.
    template <class Fill>
    void table(const QString& name, const std::vector<ProjectColumn>& columns, std::size_t count, Fill fill) {
        fillLayer(layer(name, columns, geometryOf(columns), kWgs84), count, fill);
    }
    template <class Fill>
    void polygons(const QString& name, const std::vector<ProjectColumn>& columns, int epsg, std::size_t count,
                  Fill fill) {
        fillLayer(layer(name, columns, wkbMultiPolygon, epsg), count, fill);
    }
    /// A table stated in project_tables.h, of these records.
    template <class Table, class Rows> void table(const Rows& rows, const QString& name) {
        auto row = std::begin(rows);
        table(name, columnsOf<Table>(), std::size_t(std::size(rows)), [&row](std::size_t, OGRFeature& feature) {
            RowWriter writer(feature);
            Table::describe(writer, *row++);
        });
    }

    /// Ends writing and gives the file; empty where something failed. Bytes without an error of the session are whole.
    QByteArray finish();

private:
    static constexpr int kWgs84 = 4326;
    static OGRwkbGeometryType geometryOf(const std::vector<ProjectColumn>& columns);
    OGRLayer* layer(const QString& name, const std::vector<ProjectColumn>& columns, OGRwkbGeometryType geometry,
                    int epsg);

    template <class Fill> void fillLayer(OGRLayer* layer, std::size_t count, Fill& fill) {
        for (std::size_t place = 0; layer && place < count; ++place) {
            const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
            fill(place, *feature);
            if (layer->CreateFeature(feature.get()) != OGRERR_NONE)
                return fail();
        }
    }
    void fail() { m_failed = true; }

    MemoryFolder m_memory;
    QByteArray m_path;
    GDALDatasetUniquePtr m_dataset;
    bool m_failed = false;
};

} // namespace io
