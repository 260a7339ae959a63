#include "cli/asked_index.h"

#include "cli/asked_dataset.h"

namespace cli {

tl::expected<AskedIndex, ExitCode> askedIndex(document::MapState state, const SourceOptions& sources,
                                              const IndexOptions& index) {
    const auto applied = sources.applyTo(state).and_then([&] { return index.applyTo(state); });
    if (!applied) {
        complain(applied.error());
        return tl::unexpected(Misuse);
    }
    const auto dataset = askedDataset(state);
    if (!dataset) {
        return tl::unexpected(Failed);
    }
    if (const auto misuse = misuseOfIndex(state, *dataset)) {
        complain(*misuse);
        return tl::unexpected(Misuse);
    }
    return AskedIndex{dataset, document::computeResults(state, *dataset)};
}

} // namespace cli
