#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace io {

/// What an archive may hold once expanded: beyond it is a mistake or a trap (a "zip bomb").
constexpr qint64 kMaxExpandedBytes = 1LL << 30;
constexpr std::size_t kMaxArchiveEntries = 10'000;

struct ArchiveEntry {
    QByteArray path; ///< As GDAL opens it.
    QString name;    ///< Inside the archive, with its folders.
    qint64 size = 0; ///< Expanded, as the archive claims.
};

/// The files of a zip that GDAL opens as `archive`; `subject` is what messages call it. Refused beyond the limits
/// above.
territory::Expected<std::vector<ArchiveEntry>> listArchive(const QByteArray& archive, const QString& subject);

/// Only the check: for formats that are zips within (XLSX, ODS).
territory::Expected<void> checkZipLimits(const QByteArray& archive, const QString& subject);

} // namespace io
