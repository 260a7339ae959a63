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
/// ones. A set that lost territories (a finding of Diagnosis::Severity::Error) is a failure: what is on screen is to
/// stay there.
tl::expected<std::shared_ptr<const LoadedBoundaries>, io::BoundaryFailure>
loadBoundaries(const QStringList& paths, const io::BoundaryOptions& options, const territory::Gazetteer& gazetteer,
               std::stop_token stop = {}, const territory::Progress& progress = {});

/// What the user chose for the boundaries of a state.
io::BoundaryOptions boundaryOptionsOf(const MapState& state);

/// A layer of départements (codes of the reference list) as lines for boundaries that don't know theirs.
territory::Expected<std::shared_ptr<const geo::Topology>>
loadDepartementLines(const QString& path, const territory::Gazetteer& gazetteer, std::stop_token stop = {},
                     const territory::Progress& progress = {});

/// A dataset, and how it differs from what was asked.
struct DatasetReading {
    std::shared_ptr<const Dataset> dataset;
    MapState state;                           ///< The state asked for, naming only the sources that are in use.
    std::vector<territory::Problem> problems; ///< One for each source that can't be read, or only in part.
};

/// What becomes of a load when a source can't be read.
enum class UnreadSource {
    LeavesStandIn, ///< What was there, or what ships, stands in: the window goes on.
    FailsTheLoad,  ///< A command gives what it was asked, or nothing.
};

/// All that a state names, read in parallel. Any thread. What can't be read is in `problems`; what `present` holds
/// stands in for it, else what ships with the program. What `present` has already read from the same files is taken
/// over (pass null to read anew). An error only when the program's own reference list can't be read, or when stopped.
/// `progress` is called from one thread, not necessarily this one.
territory::Expected<DatasetReading> loadDataset(const MapState& state, std::stop_token stop = {},
                                                const territory::Progress& progress = {},
                                                const Dataset* present = nullptr,
                                                UnreadSource unread = UnreadSource::LeavesStandIn);

} // namespace document
