#pragma once

#include "cli/index_options.h"
#include "cli/source_options.h"
#include "cli/terminal.h"

#include <CLI/App.hpp>
#include <string>

namespace cli {

/// `diagonale apportion --seats 3700 --method sainte-lague --by population`: posts of docteurs juniors by département,
/// or by intercommunalité.
class ApportionCommand {
public:
    explicit ApportionCommand(CLI::App& application);

    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    SourceOptions m_sources;
    IndexOptions m_index;
    std::string m_seats, m_method, m_need, m_level, m_floor, m_ceiling, m_target, m_present, m_out;
};

} // namespace cli
