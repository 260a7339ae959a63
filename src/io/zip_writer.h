#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace io {

struct ZippedFile {
    QString name; ///< In the archive.
    QByteArray bytes;
};

/// A zip archive of these files, in this order, by GDAL.
territory::Expected<QByteArray> zipOf(const std::vector<ZippedFile>& files);

} // namespace io
