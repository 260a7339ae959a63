#pragma once

#include <QString>
#include <functional>

namespace territory {

/// Called from a worker: share done (0–1, negative = unknown) and what is being done, translated. May be empty.
using Progress = std::function<void(double share, const QString& step)>;

} // namespace territory
