#pragma once

#include "cli/publication_maker.h"

#include <QJsonObject>
#include <vector>

namespace cli {

/// One line of a batch: what is exported, and where.
struct BatchLine {
    QString out; ///< Beside the batch's file, unless it is a whole path.
    QJsonObject json;
};

/// Reads « [{"out": "carte.pdf", "options": ["--theme", "decision"]}, {"out": …, "state": {…}, "layout": {…}}] ». A
/// Problem when the file is no such list.
territory::Expected<std::vector<BatchLine>> readBatch(const QString& path);

/// The state of a line: `state` (else the base), then `layout`, then `options` over them; `options` receives these, for
/// what they mean once the files are read.
territory::Expected<document::MapState> stateOf(const BatchLine& line, const document::MapState& base,
                                                ExportOptions& options);

} // namespace cli
