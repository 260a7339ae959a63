#include "document/own_draws.h"

namespace document {

std::shared_ptr<const Results> withOwnDraws(const Results& results, const Dataset& dataset) {
    const IndexInput& input = *results.input;
    auto draws = fragility::robustness(input.criteria(), input.territories(), input.method(), results.state.robustness);
    return withRobustness(results, dataset, std::make_shared<const fragility::Robustness>(*std::move(draws)), true);
}

} // namespace document
