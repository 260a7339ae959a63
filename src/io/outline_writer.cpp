#include "io/outline_writer.h"

#include "io/feature_geometry.h"
#include "io/gdal_session.h"
#include "io/memory_folder.h"
#include "io/vsi_file.h"

#include <QCoreApplication>
#include <QHash>
#include <ogrsf_frmts.h>

namespace io {

using namespace Qt::StringLiterals;
using territory::Boundaries;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutlineWriter)
};

OGRFieldType gdalTypeOf(Property::Type type) {
    switch (type) {
    case Property::Type::Integer:
        return OFTInteger64;
    case Property::Type::Number:
        return OFTReal;
    case Property::Type::Text:
        break;
    }
    return OFTString;
}

void setProperty(OGRFeature& feature, int place, Property::Type type, const PropertyValue& value) {
    if (const auto* number = std::get_if<double>(&value)) {
        if (type == Property::Type::Integer)
            feature.SetField(place, GIntBig(*number));
        else
            feature.SetField(place, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        feature.SetField(place, text->toUtf8().constData());
    } else {
        feature.SetFieldNull(place);
    }
}

/// Writes rows one by one into a layer.
class OutlineLayer {
public:
    OutlineLayer(OGRLayer& layer, const Boundaries& degrees, const OutlineTable& table)
        : m_layer(layer), m_degrees(degrees), m_table(table) {
        for (const Boundaries::Feature& feature : degrees.features)
            m_features[feature.code].push_back(&feature);
    }

    bool addColumns() {
        return std::ranges::all_of(m_table.properties, [this](const Property& property) {
            OGRFieldDefn field(property.name.toUtf8().constData(), gdalTypeOf(property.type));
            return m_layer.CreateField(&field) == OGRERR_NONE;
        });
    }

    bool addRow(std::size_t row) {
        OGRFeature feature(m_layer.GetLayerDefn());
        for (std::size_t i = 0; i < m_table.properties.size(); ++i)
            setProperty(feature, int(i), m_table.properties[i].type, m_table.rows[row][i]);
        feature.SetGeometryDirectly(outlineOf(m_table.codes[qsizetype(row)]).release());
        return m_layer.CreateFeature(&feature) == OGRERR_NONE;
    }

private:
    /// A polygon where one is enough.
    std::unique_ptr<OGRGeometry> outlineOf(const QString& code) const {
        auto parts = std::make_unique<OGRMultiPolygon>();
        const std::vector<const Boundaries::Feature*> features = m_features.value(code);
        for (const Boundaries::Feature* feature : features) {
            const std::unique_ptr<OGRMultiPolygon> polygons = geometryOf(m_degrees, *feature);
            for (const OGRPolygon* polygon : *polygons)
                parts->addGeometry(polygon);
        }
        if (parts->IsEmpty())
            return nullptr;
        std::unique_ptr<OGRGeometry> whole(features.size() > 1 ? parts->UnionCascaded() : nullptr);
        if (!whole)
            whole = std::move(parts);
        const bool isSingle =
            wkbFlatten(whole->getGeometryType()) == wkbMultiPolygon && whole->toMultiPolygon()->getNumGeometries() == 1;
        return isSingle ? std::unique_ptr<OGRGeometry>(whole->toMultiPolygon()->getGeometryRef(0)->clone())
                        : std::move(whole);
    }

    OGRLayer& m_layer;
    const Boundaries& m_degrees;
    const OutlineTable& m_table;
    QHash<QString, std::vector<const Boundaries::Feature*>> m_features; ///< By code.
};

bool writeLayer(const QByteArray& path, const Boundaries& degrees, const OutlineTable& table,
                const std::stop_token& stop) {
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GeoJSON");
    const GDALDatasetUniquePtr dataset(driver ? driver->Create(path.constData(), 0, 0, 0, GDT_Unknown, nullptr)
                                              : nullptr);
    OGRSpatialReference wgs84;
    wgs84.SetFromUserInput("OGC:CRS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const char* options[] = {"RFC7946=YES", "COORDINATE_PRECISION=6", nullptr};
    OGRLayer* layer =
        dataset ? dataset->CreateLayer("territoires", &wgs84, wkbUnknown, const_cast<char**>(options)) : nullptr;
    if (layer == nullptr)
        return false;
    OutlineLayer outlines(*layer, degrees, table);
    bool ok = outlines.addColumns();
    for (std::size_t row = 0; ok && row < table.rows.size() && !stop.stop_requested(); ++row)
        ok = outlines.addRow(row);
    return ok;
}

} // namespace

Expected<QByteArray> geoJsonText(const Boundaries& degrees, const OutlineTable& table, std::stop_token stop) {
    const GdalSession session;
    const MemoryFolder memory;
    const QByteArray path = memory.pathOf(u"territoires.geojson"_s);
    const bool written = writeLayer(path, degrees, table, stop);
    if (stop.stop_requested())
        return tl::unexpected(Problem{Text::tr("L’écriture des contours a été arrêtée."), {}, {}});
    if (!written || session.errorCount() > 0)
        return tl::unexpected(Problem{
            Text::tr("Les contours n’ont pas pu être composés (GDAL : « %1 »).").arg(session.firstError()), {}, {}});
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(path.constData(), &size, FALSE);
    return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
}

} // namespace io
