#pragma once

#include "cli/source_options.h"
#include "cli/terminal.h"

#include <CLI/CLI.hpp>

namespace cli {

/// `project new FILE [options]`: makes an empty project that shows the boundaries, indicators and lists named.
class ProjectCommand {
public:
    /// Adds the command to `application`.
    explicit ProjectCommand(CLI::App& application);

    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    ExitCode makeNew(const QString& path) const;

    CLI::App* m_command;
    CLI::App* m_new;
    SourceOptions m_sources;
    std::string m_path, m_title;
};

} // namespace cli
