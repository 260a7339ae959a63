#pragma once

#include <QString>

namespace territory {

/// The folder `name` among the shared files that were installed with the program (…/share/name beside …/bin), wherever
/// that is; empty where there is none, as beside a build folder. Needs the application object.
QString programShare(const QString& name);

} // namespace territory
