#include "io/point_table.h"

#include "io/column_names.h"
#include "io/gdal_session.h"
#include "io/input_file.h"
#include "io/layer_columns.h"
#include "io/table_limits.h"
#include "io/vector_dataset.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <memory>
#include <optional>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PointTable)
};

using Transformation = std::unique_ptr<OGRCoordinateTransformation>;

// Null when the layer is in degrees already, or says nothing (GeoJSON is in degrees by its standard).
Transformation toDegrees(OGRLayer& layer) {
    const OGRSpatialReference* crs = layer.GetSpatialRef();
    OGRSpatialReference degrees;
    degrees.importFromEPSG(4326);
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (crs == nullptr || crs->IsGeographic())
        return nullptr;
    return Transformation(OGRCreateCoordinateTransformation(crs, &degrees));
}

struct Degrees {
    double longitude, latitude;
};

std::optional<Degrees> pointOf(const OGRFeature& feature, OGRCoordinateTransformation* transformation) {
    const OGRGeometry* geometry = feature.GetGeometryRef();
    if (geometry == nullptr || wkbFlatten(geometry->getGeometryType()) != wkbPoint || geometry->IsEmpty())
        return std::nullopt;
    const OGRPoint* point = geometry->toPoint();
    Degrees degrees{point->getX(), point->getY()};
    if (transformation != nullptr && !transformation->Transform(1, &degrees.longitude, &degrees.latitude))
        return std::nullopt;
    return degrees;
}

QStringList attributes(const OGRFeature& feature, const std::vector<int>& fields) {
    QStringList cells;
    for (const int field : fields)
        cells << (feature.IsFieldSetAndNotNull(field) ? QString::fromUtf8(feature.GetFieldAsString(field)).trimmed()
                                                      : QString());
    return cells;
}

qint64 cellsOf(const Table& table) {
    return qint64(table.rows.size()) * table.columns.size();
}

/// As many rows as a table may have, and one more where there are more.
Table pointsOf(OGRLayer& layer) {
    Table table;
    std::vector<int> fields;
    const OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int field = 0; field < definition.GetFieldCount(); ++field) {
        const QString name = QString::fromUtf8(definition.GetFieldDefn(field)->GetNameRef());
        if (findColumn({name}, column_names::longitude() + column_names::latitude()) == 0)
            continue;
        fields.push_back(field);
        table.columns << name;
    }
    table.columns << u"longitude"_s << u"latitude"_s;

    const Transformation transformation = toDegrees(layer);
    layer.ResetReading();
    while (cellsOf(table) <= limits::kMaxCells) {
        const OGRFeatureUniquePtr feature{layer.GetNextFeature()};
        if (!feature)
            break;
        QStringList cells = attributes(*feature, fields);
        const auto point = pointOf(*feature, transformation.get());
        cells << (point ? QString::number(point->longitude, 'g', 17) : QString())
              << (point ? QString::number(point->latitude, 'g', 17) : QString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

bool isPointLayer(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{u"geojson"_s, u"json"_s, u"gpkg"_s, u"fgb"_s, u"shp"_s}.contains(suffix);
}

Expected<Table> readPointTable(const QString& path) {
    GdalSession session;
    const auto inputs = InputFile::open(path);
    if (!inputs)
        return tl::unexpected(inputs.error());
    const GDALDatasetUniquePtr dataset = inputs->front().openDataset();
    OGRLayer* layer = dataset ? firstTable(*dataset) : nullptr;
    if (layer == nullptr)
        return tl::unexpected(Problem{
            Text::tr("Ce fichier n’est pas une couche de points lisible (GDAL : « %1 »).").arg(session.firstError()),
            path, Text::tr("Ouvrez un fichier CSV ou GeoJSON de lieux.")});
    if (const int fields = layer->GetLayerDefn()->GetFieldCount(); fields > limits::kMaxColumns)
        return tl::unexpected(tooManyColumns(fields, path));
    Table table = pointsOf(*layer);
    if (cellsOf(table) > limits::kMaxCells)
        return tl::unexpected(tooManyCells(qint64(table.rows.size()), int(table.columns.size()), path));
    if (session.errorCount() > 0)
        return tl::unexpected(
            Problem{Text::tr("La lecture des points s’est interrompue (GDAL : « %1 »).").arg(session.firstError()),
                    path, Text::tr("Téléchargez de nouveau le fichier, il est sans doute abîmé.")});
    table.path = path;
    return table;
}

} // namespace io
