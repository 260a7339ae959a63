#pragma once

#include "cli/source_options.h"
#include "cli/terminal.h"

namespace cli {

/// `diagonale check FILE… [--json]`: what there is to know of boundary files before using them.
class CheckCommand {
public:
    explicit CheckCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    /// Done (sound), WithProblems or Failed (unusable).
    ExitCode run() const;

private:
    CLI::App* m_command;
    SourceOptions m_sources;
    std::vector<std::string> m_files;
    bool m_json = false;
};

} // namespace cli
