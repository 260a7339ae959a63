#pragma once

#include "publish/publication.h"
#include "territory/problem.h"

#include <QJsonObject>
#include <stop_token>

namespace publish {

/// Exactly what the map shows, a row a territory on it: code, name, value, class, decision… Missing values are empty.
/// Cells that a spreadsheet would run as a formula are neutralised.
territory::Expected<void> writeShownCsv(const QString& path, const Publication& publication);
/// The same with outlines in WGS 84 (RFC 7946).
territory::Expected<void> writeShownGeoJson(const QString& path, const Publication& publication,
                                            std::stop_token stop = {});
/// A zip with the CSV, the GeoJSON and datapackage.json that describes their columns (Frictionless Data Package).
territory::Expected<void> writeDataPackage(const QString& path, const Publication& publication,
                                           const QJsonObject& provenance, std::stop_token stop = {});

} // namespace publish
