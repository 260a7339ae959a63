#pragma once

#include <QString>

namespace publish {

/// What tells one build of the program from another, which may draw otherwise: the id that the linker makes of all that
/// it links (ELF note NT_GNU_BUILD_ID), then Qt's version. Without that note, the program's own SHA-256.
QString buildId();

} // namespace publish
