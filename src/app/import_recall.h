#pragma once

#include "document/table_import.h"

#include <optional>

namespace app {

/// What was chosen for a table of this name, remembered by QSettings under `group`: yearly files come back under the
/// same name.
namespace importrecall {

std::optional<document::TableImport> read(const QString& group, const QString& path);
void write(const QString& group, const document::TableImport& import);

} // namespace importrecall

} // namespace app
