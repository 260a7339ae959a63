#pragma once

#include <QFont>

namespace publish {

/// The font of exported pages, which ships with the program: one page is the same on every machine. Lato (OFL), loaded
/// once; without it (a broken build) the application's font.
QFont pageFont();

} // namespace publish
