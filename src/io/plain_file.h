#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace io {

/// The content of a plain file of at most `most` bytes; or why it can't be had, as the end of a sentence: « il est bien
/// trop grand ». A device or a pipe is no plain file: it may never end.
tl::expected<QByteArray, QString> contentOfPlainFile(const QString& path, qint64 most);

} // namespace io
