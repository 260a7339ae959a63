#include "io/layer_columns.h"

#include "io/column_names.h"

#include <QSet>
#include <ogrsf_frmts.h>

namespace io {

using namespace Qt::StringLiterals;

namespace {

bool mayHoldPolygons(OGRLayer& layer) {
    switch (wkbFlatten(layer.GetGeomType())) {
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbCurvePolygon:
    case wkbMultiSurface:
    case wkbGeometryCollection:
    case wkbUnknown:
        return true;
    default:
        return false;
    }
}

// A view of a GeoPackage is a program that its author wrote, and may never end; official files hold tables. The names
// come from SQLite's own table, which can't be a view.
QSet<QString> viewsOf(GDALDataset& dataset) {
    QSet<QString> views;
    if (qstrcmp(dataset.GetDriverName(), "GPKG") != 0)
        return views;
    OGRLayer* listed = dataset.ExecuteSQL("SELECT name FROM sqlite_master WHERE type = 'view'", nullptr, nullptr);
    if (listed == nullptr)
        return views;
    while (const OGRFeatureUniquePtr view{listed->GetNextFeature()})
        views.insert(QString::fromUtf8(view->GetFieldAsString(0)).toLower());
    dataset.ReleaseResultSet(listed);
    return views;
}

// A delivery of ADMIN EXPRESS holds communes, EPCI, départements and more in one file.
int likelihood(OGRLayer& layer) {
    const QStringList columns = columnNames(*layer.GetLayerDefn());
    int points = 0;
    if (foldedColumnName(QString::fromUtf8(layer.GetName())).contains("epci"_L1))
        points += 4;
    if (findColumn(columns, {u"code_siren"_s, u"siren"_s}) >= 0)
        points += 2;
    if (findColumn(columns, column_names::territoryCode()) >= 0)
        points += 1;
    return points;
}

} // namespace

OGRLayer* firstTable(GDALDataset& dataset) {
    const QSet<QString> views = viewsOf(dataset);
    for (OGRLayer* layer : dataset.GetLayers())
        if (!views.contains(QString::fromUtf8(layer->GetName()).toLower()))
            return layer;
    return nullptr;
}

QStringList columnNames(OGRFeatureDefn& definition) {
    QStringList names;
    for (int field = 0; field < definition.GetFieldCount(); ++field)
        names << QString::fromUtf8(definition.GetFieldDefn(field)->GetNameRef());
    return names;
}

LayerColumns LayerColumns::recognise(OGRFeatureDefn& definition, const BoundaryOptions& options) {
    const QStringList columns = columnNames(definition);
    const auto chosenOr = [&columns](const QString& chosen, const QStringList& known) {
        return findColumn(columns, chosen.isEmpty() ? known : QStringList{chosen});
    };
    LayerColumns found;
    found.code = chosenOr(options.codeColumn, column_names::territoryCode());
    found.name = chosenOr(options.nameColumn, column_names::name());
    found.kind = findColumn(columns, column_names::kind());
    found.departement = findColumn(columns, column_names::departement());
    found.region = findColumn(columns, column_names::region());
    return found;
}

OGRLayer* chooseLayer(GDALDataset& dataset, const BoundaryOptions& options) {
    const QSet<QString> views = viewsOf(dataset);
    OGRLayer* best = nullptr;
    for (int index = 0; index < dataset.GetLayerCount(); ++index) {
        OGRLayer* layer = dataset.GetLayer(index);
        const QString name = QString::fromUtf8(layer->GetName());
        if (views.contains(name.toLower()))
            continue;
        if (!options.layer.isEmpty() && name == options.layer)
            return layer;
        if (mayHoldPolygons(*layer) && (best == nullptr || likelihood(*layer) > likelihood(*best)))
            best = layer;
    }
    return best;
}

} // namespace io
