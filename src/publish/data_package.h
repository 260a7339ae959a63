#pragma once

#include "publish/publication.h"
#include "publish/shown_table.h"

#include <QByteArray>
#include <QJsonObject>

namespace publish {

/// A file of a package.
struct PackagedFile {
    QString name;
    QByteArray bytes;
};

/// What datapackage.json says (Frictionless Data Package): of the map, and of each column of the table its title, unit,
/// type, missing values, source, vintage, fragile end and whether it is only near to its criterion.
QJsonObject dataPackageOf(const Publication& publication, const ShownTable& table, const PackagedFile& csv,
                          const PackagedFile& geoJson, const QJsonObject& provenance);

} // namespace publish
