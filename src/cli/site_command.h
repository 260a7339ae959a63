#pragma once

#include "cli/project_options.h"
#include "cli/terminal.h"

#include <CLI/App.hpp>
#include <string>

namespace cli {

/// `diagonale site PROJECT --k 20`: where to open the next venues.
class SiteCommand {
public:
    explicit SiteCommand(CLI::App& application);

    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    ProjectOptions m_project;
    std::string m_count, m_minutes, m_candidates, m_zones, m_out;
};

} // namespace cli
