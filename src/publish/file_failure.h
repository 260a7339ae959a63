#pragma once

#include "territory/problem.h"

#include <QString>

namespace publish {

/// What the writers of files have to say when it goes wrong; what was there stays.
territory::Problem notWritten(const QString& path, const QString& reason);
territory::Problem interrupted(const QString& path);
territory::Problem noMemory(const QString& path);

} // namespace publish
