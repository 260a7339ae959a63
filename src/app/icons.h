#pragma once

#include <QIcon>
#include <QString>

namespace app {

/// An icon of resources/icons, drawn in the text colour of the palette at the moment it is painted: one file serves
/// light, dark and disabled, at any size.
QIcon icon(const QString& name);

} // namespace app
