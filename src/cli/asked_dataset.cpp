#include "cli/asked_dataset.h"

#include "cli/terminal.h"

namespace cli {

std::shared_ptr<const document::Dataset> askedDataset(const document::MapState& state) {
    const auto reading = document::loadDataset(state, {}, {}, nullptr, document::UnreadSource::FailsTheLoad);
    if (!reading) {
        complain(reading.error());
        return nullptr;
    }
    for (const territory::Problem& problem : reading->problems) {
        complain(problem);
    }
    return reading->dataset;
}

} // namespace cli
