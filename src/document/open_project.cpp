#include "document/open_project.h"

#include "document/boundary_loading.h"
#include "document/ground_of.h"

namespace document {

using territory::Expected;
using territory::Progress;

namespace {

/// Share of the whole at which the file is read: the rest loads what it doesn't carry.
constexpr double kReadingEnds = 0.5;

} // namespace

Expected<OpenedProject> openProject(const QString& path, std::stop_token stop, const Progress& progress) {
    auto reading = readProject(path, stop, partOf(progress, 0, kReadingEnds));
    if (!reading) {
        return tl::unexpected(reading.error());
    }
    const Project& project = reading->project;
    auto dataset = loadDataset(project.state, stop, partOf(progress, kReadingEnds, 1), project.sources.get());
    if (!dataset) {
        return tl::unexpected(dataset.error());
    }
    OpenedProject opened{std::move(*reading), std::move(*dataset), nullptr, nullptr};
    opened.results = computeResults(opened.dataset.state, *opened.dataset.dataset);
    opened.ground = groundOf(*opened.dataset.dataset, *opened.results);
    return opened;
}

} // namespace document
