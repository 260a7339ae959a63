#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Sound boundaries of invented territories, to be damaged by the tests: forty squares of 10 km side by side in
/// Lambert-93, with SIREN whose keys are right and names with accents.
namespace hostile {

constexpr int kTerritories = 40;

/// The codes, in the order of the features.
QStringList codes();
QString nameOf(int territory);

/// Writes the set with a driver of GDAL ("ESRI Shapefile", "GPKG", "GeoJSON", "FlatGeobuf") as UTF-8.
void writeBoundaries(const QString& path, const char* driver, const QStringList& codesInOrder = codes());
/// A layer of one feature of this WKT in Lambert-93.
void writeGeometry(const QString& path, const char* driver, const char* wkt);

/// Runs statements on a GeoPackage.
void executeSql(const QString& path, const QList<QByteArray>& statements);

QByteArray contentOf(const QString& path);
void replaceContent(const QString& path, const QByteArray& content);
/// Puts `bytes` over what stands at `offset`.
void overwrite(const QString& path, qint64 offset, const QByteArray& bytes);
void truncate(const QString& path, qint64 size);

/// Name → size, time of change and checksum of every file of a folder: what must not differ after reading.
QMap<QString, QString> fingerprint(const QString& folder);

/// Peak resident memory of this process so far, in bytes.
qint64 peakMemory();

} // namespace hostile
