#include "io/input_file.h"

#include "io/gdal_setting.h"
#include "io/geopackage_check.h"
#include "io/memory_folder.h"
#include "io/vector_dataset.h"
#include "io/vsi_file.h"
#include "io/zip_limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <array>
#include <optional>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

constexpr std::array<const char*, 4> kSideFiles{"shx", "dbf", "prj", "cpg"};
constexpr qint64 kMaxCopiedBytes = 2LL << 30;

std::optional<InputFile::Format> formatOf(const QString& name) {
    static const QHash<QString, InputFile::Format> formats{{u"shp"_s, InputFile::Format::Shapefile},
                                                           {u"gpkg"_s, InputFile::Format::GeoPackage},
                                                           {u"geojson"_s, InputFile::Format::GeoJson},
                                                           {u"json"_s, InputFile::Format::GeoJson},
                                                           {u"fgb"_s, InputFile::Format::FlatGeobuf}};
    const auto format = formats.constFind(QFileInfo(name).suffix().toLower());
    return format == formats.cend() ? std::nullopt : std::optional(*format);
}

const char* driverOf(InputFile::Format format) {
    switch (format) {
    case InputFile::Format::Shapefile:
        return "ESRI Shapefile";
    case InputFile::Format::GeoPackage:
        return "GPKG";
    case InputFile::Format::GeoJson:
        return "GeoJSON";
    case InputFile::Format::FlatGeobuf:
        break;
    }
    return "FlatGeobuf";
}

// The main file of a shapefile when one of its companions was chosen instead.
QString mainFileOf(const QString& path) {
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    for (const char* side : kSideFiles)
        if (suffix == QLatin1StringView(side))
            for (const QString& shp : {u".shp"_s, u".SHP"_s})
                if (QString main = file.path() + u'/' + file.completeBaseName() + shp; QFileInfo::exists(main))
                    return main;
    return path;
}

// Whatever the case of the suffix: Windows and old tools write "EPCI.SHP" beside "EPCI.dbf".
QString sideFileOnDisk(const QString& shp, const QString& suffix) {
    const QFileInfo file(shp);
    for (const QString& spelling : {suffix, suffix.toUpper()})
        if (QString side = file.path() + u'/' + file.completeBaseName() + u'.' + spelling; QFileInfo::exists(side))
            return side;
    return {};
}

QByteArray localPath(const QString& path) {
    return QFile::encodeName(QFileInfo(path).absoluteFilePath());
}

Problem unreadable(const QString& path) {
    return {Text::tr("Ce fichier ne peut être lu."), path, Text::tr("Vérifiez vos droits et le disque.")};
}

} // namespace

Expected<std::vector<InputFile>> InputFile::open(const QString& given) {
    auto inputs = openAny(mainFileOf(given));
    if (!inputs)
        return inputs;
    for (const InputFile& input : *inputs)
        if (input.format() == Format::GeoPackage)
            if (const auto checked = checkGeoPackage(input.gdalPath(), input.path()); !checked)
                return tl::unexpected(checked.error());
    return inputs;
}

Expected<std::vector<InputFile>> InputFile::openAny(const QString& path) {
    if (const auto plain = checkPlainFile(path); !plain)
        return tl::unexpected(plain.error());
    if (QFileInfo(path).suffix().toLower() == "zip"_L1)
        return openArchive(path);
    const auto format = formatOf(path);
    if (!format)
        return tl::unexpected(
            Problem{Text::tr("Ce format n’est pas de ceux que Diagonale ouvre ici."), path,
                    Text::tr("Choisissez un shapefile (.shp ou .zip), un GeoPackage, un GeoJSON ou un FlatGeobuf.")});
    auto input = *format == Format::Shapefile                                           ? openShapefile(path)
                 : *format == Format::GeoPackage && QFileInfo::exists(path + u"-wal"_s) ? openJournaled(path)
                                                                                        : openPlain(path, *format);
    if (!input)
        return tl::unexpected(input.error());
    std::vector<InputFile> inputs;
    inputs.push_back(std::move(*input));
    return inputs;
}

Expected<InputFile> InputFile::openPlain(const QString& path, Format format) {
    InputFile input(path, format);
    input.m_gdalPath = localPath(path);
    if (path.startsWith(u':')) {
        input.m_memory = std::make_shared<MemoryFolder>();
        const QString name = QFileInfo(path).fileName();
        if (!input.m_memory->load(name, path))
            return tl::unexpected(unreadable(path));
        input.m_gdalPath = input.m_memory->pathOf(name);
    }
    input.m_size = QFileInfo(path).size();
    return input;
}

Expected<InputFile> InputFile::openShapefile(const QString& path) {
    InputFile input(path, Format::Shapefile);
    input.m_size = QFileInfo(path).size();
    input.m_gdalPath = localPath(path);
    input.m_rebuiltIndex = sideFileOnDisk(path, u"shx"_s).isEmpty();
    if (!path.startsWith(u':') && !input.m_rebuiltIndex)
        return input;

    // GDAL can't open without the .shx, and rebuilding it would write beside the user's file: done on a copy in memory.
    if (input.m_size > kMaxCopiedBytes)
        return tl::unexpected(
            Problem{Text::tr("Le fichier .shx manque, et ce shapefile est trop gros pour s’en passer."), path,
                    Text::tr("Téléchargez de nouveau l’archive complète.")});
    input.m_memory = std::make_shared<MemoryFolder>();
    if (!input.m_memory->load(u"layer.shp"_s, path))
        return tl::unexpected(unreadable(path));
    for (const char* suffix : kSideFiles)
        if (const QString side = sideFileOnDisk(path, QString::fromLatin1(suffix)); !side.isEmpty())
            if (!input.m_memory->load(u"layer."_s + QString::fromLatin1(suffix), side))
                return tl::unexpected(unreadable(side));
    input.m_gdalPath = input.m_memory->pathOf(u"layer.shp"_s);
    return input;
}

// A GeoPackage with a write-ahead log has rows that are not in its main file yet; SQLite would write beside both to
// read them.
Expected<InputFile> InputFile::openJournaled(const QString& path) {
    InputFile input(path, Format::GeoPackage);
    input.m_copy = std::make_shared<QTemporaryDir>();
    input.m_size = QFileInfo(path).size();
    const QString copy = input.m_copy->filePath(u"layer.gpkg"_s);
    if (!input.m_copy->isValid() || !QFile::copy(path, copy) || !QFile::copy(path + u"-wal"_s, copy + u"-wal"_s))
        return tl::unexpected(
            Problem{Text::tr("Ce GeoPackage est ouvert ailleurs, et sa copie de lecture n’a pas pu être faite."), path,
                    Text::tr("Fermez-le dans l’autre logiciel, ou libérez de la place sur le disque.")});
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QFile(copy + u"-wal"_s).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    input.m_gdalPath = QFile::encodeName(copy);
    return input;
}

// Under a name of our own: what an archive calls its entries never becomes a path.
Expected<void> InputFile::extract(const ArchiveEntry& entry, const QString& suffix, qint64& budget) {
    const QString name = u"layer."_s + suffix;
    if (const auto copied = m_memory->extract(name, entry.path, budget); !copied)
        return tl::unexpected(copied.error());
    budget -= std::max<qint64>(0, vsiSize(m_memory->pathOf(name)));
    return {};
}

Expected<std::vector<InputFile>> InputFile::openArchive(const QString& path) {
    const auto archive = listArchive(localPath(path), path);
    if (!archive)
        return tl::unexpected(archive.error());
    QHash<QString, const ArchiveEntry*> byName;
    for (const ArchiveEntry& entry : archive->entries)
        byName.insert(entry.name.toLower(), &entry);

    std::vector<InputFile> inputs;
    qint64 budget = archive->expansionLimit;
    for (const ArchiveEntry& entry : archive->entries) {
        const auto format = formatOf(entry.name);
        // Hidden twins that macOS puts into its archives look like layers but are none.
        if (!format || entry.name.contains("__MACOSX"_L1))
            continue;
        InputFile input(path, *format);
        input.m_entry = entry.name;
        input.m_size = entry.size;
        input.m_memory = std::make_shared<MemoryFolder>();
        const QString suffix = QFileInfo(entry.name).suffix().toLower();
        QStringList wanted{suffix};
        if (*format == Format::Shapefile)
            for (const char* side : kSideFiles)
                wanted << QString::fromLatin1(side);
        const QString stem = entry.name.chopped(suffix.size()).toLower();
        for (const QString& part : wanted)
            if (const ArchiveEntry* found = byName.value(stem + part))
                if (const auto copied = input.extract(*found, part, budget); !copied)
                    return tl::unexpected(copied.error());
        input.m_gdalPath = input.m_memory->pathOf(u"layer."_s + suffix);
        input.m_rebuiltIndex = *format == Format::Shapefile && input.sideFile("shx").isEmpty();
        inputs.push_back(std::move(input));
    }
    if (inputs.empty())
        return tl::unexpected(
            Problem{Text::tr("Cette archive ne contient aucune couche que Diagonale sache lire."), path,
                    Text::tr("Il lui faut un shapefile, un GeoPackage, un GeoJSON ou un FlatGeobuf.")});
    return inputs;
}

GDALDatasetUniquePtr InputFile::openDataset() const {
    const GdalSetting restore("SHAPE_RESTORE_SHX", m_rebuiltIndex ? "YES" : "NO"); // Only ever on a copy in memory.
    // Functions that may do harm are then unknown to views, defaults and computed columns (sqlite.org/security.html).
    const GdalSetting suspicious("OGR_SQLITE_PRAGMA", "trusted_schema=OFF");
    std::vector<const char*> options;
    if (m_format == Format::Shapefile)
        options.push_back("ENCODING="); // Bytes as they are: what the .cpg says is checked against them.
    if (m_format == Format::GeoPackage && !m_copy)
        options.push_back("IMMUTABLE=YES"); // Else SQLite would make a -wal and a -shm beside the file.
    options.push_back(nullptr);
    return openVector(m_gdalPath, driverOf(m_format), options.data());
}

QByteArray InputFile::sideFile(const char* suffix) const {
    const QByteArray stem = m_gdalPath.left(m_gdalPath.lastIndexOf('.') + 1);
    for (const QByteArray& spelling : {QByteArray(suffix), QByteArray(suffix).toUpper()})
        if (vsiSize(stem + spelling) >= 0)
            return stem + spelling;
    return {};
}

} // namespace io
