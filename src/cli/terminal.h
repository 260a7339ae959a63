#pragma once

#include "territory/problem.h"

#include <QString>

namespace cli {

/// What the process says when it ends; --help lists them.
enum ExitCode : int {
    Done = 0,         ///< Written whole; for `check`: sound; for `verify`: identical.
    Failed = 1,       ///< Nothing was written; for `check`: unusable; for `verify`: it differs.
    WithProblems = 2, ///< `check`: usable with problems; `verify`: not altered, but not all could be compared.
    Misuse = 64,      ///< The command is badly written (EX_USAGE of sysexits.h).
};

/// A line on the standard output, UTF-8.
void say(const QString& text);
/// « diagonale : … » on the standard error.
void complain(const QString& text);
void complain(const territory::Problem& problem);

} // namespace cli
