#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>

namespace app {

/// A picture chosen as logo, as a PNG small enough for a layout: scaled down as far as it takes. Reads PNG, JPEG and
/// SVG by their content. An SVG that would have other files read is refused: who sends one learns nothing of this
/// computer, and what is printed doesn't depend on where it was made. Thread-safe.
territory::Expected<QByteArray> readLogo(const QString& path);

} // namespace app
