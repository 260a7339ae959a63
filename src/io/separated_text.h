#pragma once

#include "io/table_layout.h"
#include "territory/problem.h"

#include <QByteArray>

namespace io {

/// A text table made ready for GDAL: UTF-8, and in front of it a line of made-up names, as many as the widest line has
/// cells. By that line GDAL knows the separator for sure and splits every line whole, titles above the header included;
/// blank lines hold a separator, so that GDAL counts them.
struct SeparatedText {
    QByteArray utf8;
    QChar separator;
    QString encoding;
    int columns = 0; ///< Of the widest line; at least 1.
};

/// Finds what `asked` leaves open. `name` is what messages call the text.
territory::Expected<SeparatedText> separatedText(const QByteArray& bytes, const TableLayout& asked,
                                                 const QString& name);

/// Reads a text file, and stops as soon as it can't be a table: a line without end, bytes that no text holds. At most
/// one line of what is refused is held in memory.
territory::Expected<QByteArray> readTextFile(const QString& path);

} // namespace io
