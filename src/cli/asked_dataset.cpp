#include "cli/asked_dataset.h"

#include "cli/terminal.h"

namespace cli {

using document::MapState;

namespace {

bool sameSources(const MapState& a, const MapState& b) {
    return a.boundaryFiles == b.boundaryFiles && a.departementFile == b.departementFile &&
           a.indicatorFile == b.indicatorFile && a.decisionFiles == b.decisionFiles && a.venueFiles == b.venueFiles;
}

} // namespace

std::optional<std::shared_ptr<const document::Dataset>> askedDataset(const MapState& state) {
    // A dataset that reads nothing in place of what is missing would need the window's fallbacks twice.
    const auto reading = document::loadDataset(state);
    if (!reading) {
        complain(reading.error());
        return std::nullopt;
    }
    for (const territory::Problem& problem : reading->problems) {
        complain(problem);
    }
    if (!sameSources(reading->state, state)) {
        return std::nullopt;
    }
    return reading->dataset;
}

} // namespace cli
