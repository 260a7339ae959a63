#pragma once

#include "cli/project_options.h"

namespace cli {

/// `diagonale days check PROJECT [--format text|csv|json] [--names]`: the rules that consultation days break, a row
/// each: day id, date, venue, rule (its key), whether it refuses the day. With --names a sentence that names the
/// doctor.
class DaysCommand {
public:
    explicit DaysCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    /// Failed when a rule refuses a day, Done when there are but warnings.
    ExitCode run() const;

private:
    CLI::App* m_command;
    CLI::App* m_check;
    ProjectOptions m_project;
    std::string m_format = "text";
    bool m_withNames = false;
};

} // namespace cli
