#pragma once

#include "cli/project_options.h"
#include "cli/terminal.h"

#include <CLI/App.hpp>
#include <string>

namespace cli {

/// `diagonale coverage PROJECT --out FILE`: what the plan gives, by territory, département or région, as CSV or
/// GeoJSON.
class CoverageCommand {
public:
    explicit CoverageCommand(CLI::App& application);

    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    ProjectOptions m_project;
    std::string m_out, m_from, m_to, m_level;
};

} // namespace cli
