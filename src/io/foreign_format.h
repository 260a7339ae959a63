#pragma once

#include <QByteArray>
#include <QString>

namespace io {

/// What a file that isn't the table its name says really is, by its first bytes: « une image PNG », « un document
/// PDF »; "" when they say nothing.
QString foreignFormatOf(const QByteArray& start);

} // namespace io
