#pragma once

#include "cli/index_options.h"
#include "cli/source_options.h"
#include "cli/terminal.h"
#include "document/results.h"

namespace cli {

/// The index that a command asked for, computed.
struct AskedIndex {
    std::shared_ptr<const document::Dataset> dataset;
    std::shared_ptr<const document::Results> results; ///< Their state is the one asked for.
};

/// Complains and gives the exit code where options or files won't do. `state` holds what other options said.
tl::expected<AskedIndex, ExitCode> askedIndex(document::MapState state, const SourceOptions& sources,
                                              const IndexOptions& index);

} // namespace cli
