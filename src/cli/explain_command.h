#pragma once

#include "cli/draw_options.h"
#include "cli/index_options.h"
#include "cli/source_options.h"
#include "cli/terminal.h"

namespace cli {

/// `diagonale explain SIREN [--vs SIREN] [--json]`: why the score selects a territory or doesn't, and what would change
/// that (document/explanation.h); or two territories side by side.
class ExplainCommand {
public:
    explicit ExplainCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    SourceOptions m_sources;
    IndexOptions m_index;
    DrawOptions m_draws;
    std::string m_siren, m_versus;
    bool m_json = false;
};

} // namespace cli
