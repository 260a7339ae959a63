#pragma once

#include "territory/problem.h"

#include <QString>

namespace document {

/// Copies a project's file beside itself (« plan.avant.gpkg », « plan.avant-2.gpkg » where that one is there) before a
/// save replaces what this program hasn't read, or has read as an older format. Gives the copy's path; it is whole, or
/// a Problem and nothing is there.
territory::Expected<QString> keepCopyOf(const QString& projectPath);

/// Removes such copies: they may name persons whose traces are to go. A file that can't be removed is a Problem.
territory::Expected<void> removeKeptCopies(const QString& projectPath);

} // namespace document
