#pragma once

#include <QString>

class QObject;

namespace app {

/// The page of the help, "plan" or "plan#days", about the part of the window that an object is in; the first steps for
/// one that no page is about, or for none.
QString helpPageFor(const QObject* part);

} // namespace app
