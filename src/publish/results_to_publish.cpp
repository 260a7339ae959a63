#include "publish/results_to_publish.h"

#include "document/ground_of.h"
#include "document/own_draws.h"

namespace publish {

using document::Results;
using document::Theme;

std::shared_ptr<const Results> resultsToPublish(const document::MapState& state, const document::Dataset& dataset,
                                                const solidarity::Plan* plan, std::stop_token stop) {
    const std::shared_ptr<const Results> results = document::computeResults(state, dataset);
    if (state.theme == Theme::Robustness) {
        return document::withOwnDraws(*results, dataset);
    }
    if (state.theme == Theme::Coverage && plan && !plan->isEmpty()) {
        const auto ground = document::groundOf(dataset, *results);
        const auto coverage = solidarity::coverageOf(*plan, *ground, state.coverageSpan, stop);
        return coverage ? document::withCoverage(*results, dataset, coverage) : nullptr;
    }
    return results;
}

} // namespace publish
