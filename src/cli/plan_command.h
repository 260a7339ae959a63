#pragma once

#include "cli/project_options.h"
#include "solidarity/planning.h"

namespace cli {

/// `diagonale plan PROJECT --month 2026-01 [--floor 1] [--fairness 0.5] [--travel 0.25] [--from DATE] [--out FILE.csv]
/// [--accept]`: proposes the month's consultation days (solidarity/planning.h), says why each, and which red zones go
/// without; --accept writes them into the project.
class PlanCommand {
public:
    explicit PlanCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    territory::Expected<solidarity::PlanningOptions> options() const;
    ExitCode accept(const document::OpenedProject& opened, const solidarity::Proposal& proposal,
                    const QDate& month) const;

    CLI::App* m_command;
    ProjectOptions m_project;
    std::string m_month, m_from, m_floor, m_fairness, m_travel, m_out;
    bool m_accepts = false;
};

} // namespace cli
