#pragma once

#include "territory/diagnosis.h"
#include "territory/problem.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <ogrsf_frmts.h>
#include <vector>

class QTemporaryDir;

namespace io {

class MemoryFolder;
struct ArchiveEntry;

/// One vector file ready to be opened by GDAL without a byte written beside it: in place where that is safe; in memory
/// for what comes from the program's resources, from a zip, or lacks its .shx; in a temporary folder for a GeoPackage
/// with a journal. Lives inside a GdalSession.
class InputFile {
public:
    enum class Format { Shapefile, GeoPackage, GeoJson, FlatGeobuf };

    /// The files that `path` stands for: itself, or the layers of a zip.
    static territory::Expected<std::vector<InputFile>> open(const QString& path);

    /// Null when GDAL can't: the session has its words. Text of a shapefile comes as its bytes, not recoded.
    GDALDatasetUniquePtr openDataset() const;

    const QString& path() const { return m_path; }   ///< As the user named it.
    const QString& entry() const { return m_entry; } ///< Inside the zip, else "".
    const QByteArray& gdalPath() const { return m_gdalPath; }
    Format format() const { return m_format; }
    qint64 size() const { return m_size; }                 ///< Bytes of the main file.
    bool isRebuiltIndex() const { return m_rebuiltIndex; } ///< Its .shx was missing.
    /// Path of a side file of a shapefile as GDAL opens it: "" when it is missing. `suffix` as in "dbf".
    QByteArray sideFile(const char* suffix) const;

private:
    InputFile(QString path, Format format) : m_path(std::move(path)), m_format(format) {}
    static territory::Expected<std::vector<InputFile>> openAny(const QString& path);
    static territory::Expected<InputFile> openPlain(const QString& path, Format format);
    static territory::Expected<InputFile> openShapefile(const QString& path);
    static territory::Expected<InputFile> openJournaled(const QString& path);
    static territory::Expected<std::vector<InputFile>> openArchive(const QString& path);
    /// Brings the entry of that suffix into memory; `budget` is what may still be expanded.
    territory::Expected<void> extract(const ArchiveEntry& entry, const QString& suffix, qint64& budget);

    QString m_path;
    QString m_entry;
    QByteArray m_gdalPath;
    Format m_format;
    qint64 m_size = 0;
    bool m_rebuiltIndex = false;
    std::shared_ptr<MemoryFolder> m_memory;
    std::shared_ptr<QTemporaryDir> m_copy;
};

} // namespace io
