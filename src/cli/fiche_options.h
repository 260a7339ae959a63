#pragma once

#include "cli/draw_options.h"
#include "cli/index_options.h"
#include "cli/project_options.h"
#include "cli/source_options.h"
#include "publish/publication.h"

#include <functional>

namespace cli {

/// What fiches are made from: a project, or files and settings, or what ships with the program.
class FicheOptions {
public:
    void addTo(CLI::App& command);

    /// Loads it, then does the work, with a progress line while it lasts; Ctrl-C ends both in order. Complains and
    /// gives the exit code where options or files won't do. `misuse` may refuse what only the files can tell.
    struct Work {
        QString label; ///< Of the progress line.
        std::function<std::optional<territory::Problem>(const publish::Publication&)> misuse;
        std::function<territory::Expected<territory::Diagnosis>(const publish::Publication&, std::stop_token,
                                                                const territory::Progress&)>
            write;
    };
    ExitCode run(const Work& work) const;

private:
    territory::Expected<document::MapState> stateOver(document::MapState state) const;

    ProjectOptions m_project;
    SourceOptions m_sources;
    IndexOptions m_index;
    DrawOptions m_draws;
};

} // namespace cli
