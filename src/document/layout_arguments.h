#pragma once

#include "document/layout.h"

namespace document {

/// What of a layout follows `diagonale export`: an option for each thing that one writes by hand, where that says it
/// all; else the whole as JSON after --layout.
QStringList layoutArguments(const Layout& layout);

} // namespace document
