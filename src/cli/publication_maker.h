#pragma once

#include "cli/export_options.h"
#include "cli/terminal.h"
#include "document/open_project.h"
#include "publish/publication.h"

#include <stop_token>

namespace cli {

/// Why there is no export, and how the command ends.
struct Refusal {
    territory::Problem problem;
    ExitCode code = Failed;
};

/// Makes what exports are made from, one after the other: files that the one before has read aren't read again.
class PublicationMaker {
public:
    /// `project`: whose map, data and plan are shown; null = none. With `ordinarySettings` only its data and plan are.
    explicit PublicationMaker(const document::OpenedProject* project, bool ordinarySettings = false);

    /// What options are read over.
    const document::MapState& baseState() const { return m_base; }
    /// Loads what the state names and computes what it shows.
    tl::expected<publish::Publication, Refusal> make(const document::MapState& state, const ExportOptions& options,
                                                     std::stop_token stop, const territory::Progress& progress);

private:
    tl::expected<document::MapState, Refusal> load(const document::MapState& asked, const ExportOptions& options,
                                                   std::stop_token stop, const territory::Progress& progress);

    document::MapState m_base;
    std::shared_ptr<const document::Dataset> m_present; ///< What was read last, or what the project carries.
    std::shared_ptr<const solidarity::Plan> m_plan;
};

} // namespace cli
