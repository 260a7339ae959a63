#include "made_up_boundaries.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <ogrsf_frmts.h>
#include <sys/resource.h>

namespace hostile {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSide = 10'000, kWest = 500'000, kSouth = 6'500'000;
constexpr int kColumns = 8;

// The key digit that makes the Luhn sum a multiple of ten: every second digit from the right counts double.
QString withKey(int number) {
    const QString digits = QString::number(number);
    int sum = 0;
    for (int place = 0; place < digits.size(); ++place) {
        const int digit = digits[digits.size() - 1 - place].digitValue() * (place % 2 == 0 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

OGRPolygon square(int territory) {
    const double west = kWest + kSide * (territory % kColumns), south = kSouth + kSide * (territory / kColumns);
    OGRLinearRing ring;
    for (const auto& [x, y] : {std::pair{0., 0.}, {0., 1.}, {1., 1.}, {1., 0.}, {0., 0.}})
        ring.addPoint(west + kSide * x, south + kSide * y);
    OGRPolygon polygon;
    polygon.addRing(&ring);
    return polygon;
}

GDALDatasetUniquePtr create(const QString& path, const char* driver) {
    GDALAllRegister();
    GDALDriver* made = GetGDALDriverManager()->GetDriverByName(driver);
    return GDALDatasetUniquePtr(made->Create(QFile::encodeName(path).constData(), 0, 0, 0, GDT_Unknown, nullptr));
}

OGRLayer* createLayer(GDALDataset& dataset, const char* driver, OGRwkbGeometryType type) {
    OGRSpatialReference lambert93;
    lambert93.importFromEPSG(2154);
    lambert93.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const bool isShapefile = qstrcmp(driver, "ESRI Shapefile") == 0;
    const char* options[] = {isShapefile ? "ENCODING=UTF-8" : nullptr, nullptr};
    OGRLayer* layer = dataset.CreateLayer("epci", &lambert93, type, const_cast<char**>(options));
    OGRFieldDefn code("siren", OFTString), name("nom", OFTString);
    code.SetWidth(9);
    name.SetWidth(60);
    layer->CreateField(&code);
    layer->CreateField(&name);
    return layer;
}

} // namespace

QStringList codes() {
    QStringList codes;
    for (int territory = 0; territory < kTerritories; ++territory)
        codes << withKey(29'999'000 + territory);
    return codes;
}

QString nameOf(int territory) {
    return u"CC de l'Été à Chênevière n° %1"_s.arg(territory + 1);
}

void writeBoundaries(const QString& path, const char* driver, const QStringList& codesInOrder) {
    const GDALDatasetUniquePtr dataset = create(path, driver);
    OGRLayer* layer = createLayer(*dataset, driver, wkbPolygon);
    for (int territory = 0; territory < codesInOrder.size(); ++territory) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField(0, codesInOrder[territory].toUtf8().constData());
        feature.SetField(1, nameOf(territory).toUtf8().constData());
        const OGRPolygon polygon = square(territory);
        feature.SetGeometry(&polygon);
        if (layer->CreateFeature(&feature) != OGRERR_NONE)
            qFatal("the made-up file can't be written");
    }
}

void writeGeometry(const QString& path, const char* driver, const char* wkt) {
    const GDALDatasetUniquePtr dataset = create(path, driver);
    OGRGeometry* geometry = nullptr;
    OGRGeometryFactory::createFromWkt(wkt, nullptr, &geometry);
    OGRLayer* layer = createLayer(*dataset, driver, geometry->getGeometryType());
    OGRFeature feature(layer->GetLayerDefn());
    feature.SetField(0, codes().front().toUtf8().constData());
    feature.SetGeometryDirectly(geometry);
    if (layer->CreateFeature(&feature) != OGRERR_NONE)
        qFatal("the made-up file can't be written");
}

void executeSql(const QString& path, const QList<QByteArray>& statements) {
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(QFile::encodeName(path).constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    for (const QByteArray& statement : statements)
        dataset->ReleaseResultSet(dataset->ExecuteSQL(statement.constData(), nullptr, nullptr));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

void replaceContent(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(path));
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes) {
    QByteArray content = contentOf(path);
    Q_ASSERT(offset + bytes.size() <= content.size());
    replaceContent(path, content.replace(offset, bytes.size(), bytes));
}

void truncate(const QString& path, qint64 size) {
    replaceContent(path, contentOf(path).left(size));
}

QMap<QString, QString> fingerprint(const QString& folder) {
    QMap<QString, QString> files;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        files.insert(
            file.fileName(),
            u"%1 %2 %3"_s.arg(file.size())
                .arg(file.lastModified().toMSecsSinceEpoch())
                .arg(QString::fromLatin1(
                    file.isFile()
                        ? QCryptographicHash::hash(contentOf(file.filePath()), QCryptographicHash::Sha1).toHex()
                        : QByteArray())));
    return files;
}

qint64 peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024LL;
}

} // namespace hostile
