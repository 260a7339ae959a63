#include "document/boundary_loading.h"

#include "io/reference_check.h"

#include <QCoreApplication>
#include <algorithm>
#include <future>

namespace document {

namespace {

using territory::Diagnosis;
using territory::Problem;
using territory::Progress;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::BoundaryLoading)
};

/// Share of the whole at which reading ends and topology ends, as measured on FlatGeobuf and shapefiles.
constexpr double kReadingEnds = 0.4, kTopologyEnds = 0.9;

io::BoundaryFailure cancelled(Diagnosis diagnosis) {
    return {.problem = cancelledLoading(),
            .diagnosis = std::move(diagnosis),
            .questions = {},
            .cancelled = true,
            .sources = {}};
}

io::BoundaryFailure refused(const Problem& problem, const LoadedBoundaries& loaded) {
    return {.problem = problem,
            .diagnosis = loaded.diagnosis,
            .questions = {},
            .cancelled = false,
            .sources = loaded.sources};
}

/// The first finding that makes the set unusable, as a problem.
std::optional<Problem> unusable(const Diagnosis& diagnosis) {
    const auto& findings = diagnosis.findings();
    const auto error = std::ranges::find(findings, Diagnosis::Severity::Error, &Diagnosis::Finding::severity);
    if (error == findings.end()) {
        return std::nullopt;
    }
    return Problem{error->text, error->file, error->remedy};
}

Diagnosis checked(const territory::Boundaries& boundaries, const ReferenceList& reference) {
    Diagnosis diagnosis;
    if (const territory::Gazetteer* gazetteer = reference()) {
        io::checkAgainstReference(boundaries, *gazetteer, diagnosis);
    }
    return diagnosis;
}

} // namespace

Progress partOf(const Progress& whole, double from, double to) {
    if (!whole) {
        return {};
    }
    return [=](double share, const QString& step) { whole(share < 0 ? share : from + share * (to - from), step); };
}

Problem cancelledLoading() {
    return {Words::tr("L’ouverture a été annulée."), {}, Words::tr("Ce qui était affiché le reste.")};
}

BoundaryLoading loadBoundariesWith(const QStringList& paths, const io::BoundaryOptions& options,
                                   const ReferenceList& reference, std::stop_token stop, const Progress& progress) {
    const bool embedded = paths.isEmpty();
    auto reading = io::readBoundaries(embedded ? QStringList{QLatin1String(kEmbeddedBoundaries)} : paths, options, stop,
                                      partOf(progress, 0, kReadingEnds));
    if (!reading) {
        return tl::unexpected(std::move(reading.error()));
    }
    territory::Boundaries& boundaries = reading->boundaries;
    boundaries.schematic = embedded;
    auto check = std::async(std::launch::async, [&] { return checked(boundaries, reference); });
    auto built =
        geo::buildTopology(boundaries, geo::standardFrames(), stop, partOf(progress, kReadingEnds, kTopologyEnds));

    auto loaded = std::make_shared<LoadedBoundaries>();
    loaded->diagnosis = std::move(reading->diagnosis);
    loaded->diagnosis.append(check.get());
    loaded->sources = std::move(boundaries.sources);
    if (stop.stop_requested()) {
        return tl::unexpected(cancelled(std::move(loaded->diagnosis)));
    }
    if (!built) {
        return tl::unexpected(refused(built.error(), *loaded));
    }
    loaded->diagnosis.append(built->diagnosis);
    if (const auto problem = unusable(loaded->diagnosis)) {
        return tl::unexpected(refused(*problem, *loaded));
    }
    loaded->schematic = embedded;
    loaded->topology = std::make_shared<const geo::Topology>(std::move(built->topology));
    loaded->locator = std::make_shared<const geo::FaceLocator>(loaded->topology);
    if (progress) {
        progress(1.0, Words::tr("Contours prêts"));
    }
    return loaded;
}

BoundaryLoading loadBoundaries(const QStringList& paths, const io::BoundaryOptions& options,
                               const territory::Gazetteer& gazetteer, std::stop_token stop, const Progress& progress) {
    return loadBoundariesWith(
        paths, options, [&] { return &gazetteer; }, stop, progress);
}

io::BoundaryOptions boundaryOptionsOf(const MapState& state) {
    io::BoundaryOptions options;
    options.codeColumn = state.boundaryCodeColumn;
    options.nameColumn = state.boundaryNameColumn;
    options.epsgOf = state.boundaryCrs;
    return options;
}

} // namespace document
