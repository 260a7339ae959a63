#pragma once

#include "cli/index_options.h"
#include "cli/source_options.h"
#include "cli/terminal.h"

namespace cli {

/// `diagonale rank --out rang.csv`: indicators, score, rank and decision of every territory (document/rank_table.h).
class RankCommand {
public:
    explicit RankCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    SourceOptions m_sources;
    IndexOptions m_index;
    std::string m_out;
};

} // namespace cli
