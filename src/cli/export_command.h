#pragma once

#include "cli/attended_work.h"
#include "cli/export_options.h"
#include "cli/project_options.h"
#include "cli/publication_maker.h"
#include "cli/terminal.h"

namespace cli {

/// `diagonale export --out carte.pdf`: the map as the window exports it, in the format of the file's ending; from
/// options, a project, a saved layout, or a list of them.
class ExportCommand {
public:
    explicit ExportCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    ExitCode runOne(PublicationMaker& maker) const;
    ExitCode runBatch(PublicationMaker& maker) const;
    /// Makes, checks and writes one export; complains where it can't.
    ExitCode exportTo(const QString& out, const territory::Expected<document::MapState>& state,
                      const ExportOptions& options, PublicationMaker& maker) const;
    /// Says what a reader would stumble over; false when that forbids the export.
    bool passesLint(const publish::Publication& publication, AttendedWork& work) const;

    CLI::App* m_command;
    ProjectOptions m_project;
    ExportOptions m_options;
    std::string m_out, m_batch;
    bool m_lint = false, m_strict = false, m_ordinary = false;
};

} // namespace cli
