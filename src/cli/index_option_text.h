#pragma once

#include "document/index_settings.h"
#include "document/table_import.h"
#include "territory/adjustment.h"
#include "territory/problem.h"

#include <QString>

/// The values of the options of the index, each as the command line writes it; a Problem names the option and how to
/// write it.
namespace cli {

/// --weights "KEY=30,KEY=20": a key ends where a number follows its sign, so that it may hold commas and signs itself.
territory::Expected<void> applyWeights(const QString& text, document::IndexSettings& index);
/// --direction "KEY=low"
territory::Expected<void> applyDirection(const QString& text, document::IndexSettings& index);
/// --goalposts "KEY=A:B"
territory::Expected<void> applyGoalposts(const QString& text, document::IndexSettings& index);
/// --add or --remove "SIREN=REASON|AUTHOR|DATE"; author and date may be left out.
territory::Expected<territory::Adjustment> adjustmentFrom(bool adds, const QString& text);
/// --import: the recipe itself, or the file that holds it.
territory::Expected<document::TableImport> tableImportFrom(const QString& text);

} // namespace cli
