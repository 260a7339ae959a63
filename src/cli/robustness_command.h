#pragma once

#include "cli/draw_options.h"
#include "cli/index_options.h"
#include "cli/source_options.h"
#include "cli/terminal.h"

namespace cli {

/// `diagonale robustness --draws N --spread S --seed K --out robustesse.csv`: how sure the selection is, under random
/// weights (document/robustness_table.h). The same options give the same bytes on any number of threads.
class RobustnessCommand {
public:
    explicit RobustnessCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    SourceOptions m_sources;
    IndexOptions m_index;
    DrawOptions m_draws;
    std::string m_out, m_threads;
};

} // namespace cli
