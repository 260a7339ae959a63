#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "io/boundaries_reader.h"
#include "territory/progress.h"

#include <stop_token>

namespace document {

/// The embedded boundaries.
inline constexpr auto kEmbeddedBoundaries = ":/shapes/epci_2025_schematic.shp";

/// Reads, checks against the reference list, builds topology and locator. Any thread. Empty `paths` = the embedded
/// ones.
tl::expected<std::shared_ptr<const LoadedBoundaries>, io::BoundaryFailure>
loadBoundaries(const QStringList& paths, const io::BoundaryOptions& options, const territory::Gazetteer& gazetteer,
               std::stop_token stop = {}, const territory::Progress& progress = {});

/// All that a state names. What can't be read is in `problems`, and what ships with the program stands in for it.
struct DatasetReading {
    std::shared_ptr<const Dataset> dataset;
    std::vector<territory::Problem> problems;
};
territory::Expected<DatasetReading> loadDataset(const MapState& state, std::stop_token stop = {},
                                                const territory::Progress& progress = {});

} // namespace document
