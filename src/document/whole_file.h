#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>

namespace document {

/// Writes a file whole or not at all: beside, then renamed. Makes its folder when that is missing.
territory::Expected<void> writeWhole(const QString& path, const QByteArray& content);

} // namespace document
