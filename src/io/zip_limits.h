#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace io {

struct ArchiveEntry {
    QByteArray path; ///< As GDAL opens it.
    QString name;    ///< Inside the archive, with its folders.
    qint64 size = 0; ///< Expanded, as the archive claims.
};

/// The files of a zip, and what they may hold once expanded: beyond it is a mistake or a trap (a "zip bomb").
struct Archive {
    std::vector<ArchiveEntry> entries;
    qint64 expansionLimit = 0; ///< Bytes, all entries together; what they claim is within it.
};

/// Lists what GDAL opens as `archive`; `subject` is what messages call it.
territory::Expected<Archive> listArchive(const QByteArray& archive, const QString& subject);

/// For formats that are zips within (XLSX, ODS): expands every entry to nowhere, because what they claim may be a lie.
territory::Expected<void> checkExpansion(const QByteArray& archive, const QString& subject);

} // namespace io
