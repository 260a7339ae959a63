#pragma once

#include <QString>

namespace document {

/// Where what is saved under a name (a scenario, a layout) stands in a folder. Any name may be given: the file's has
/// its first letters, for who looks into the folder, and a digest that tells names apart.
QString namedFile(const QString& folder, const QString& name);

} // namespace document
