#pragma once

#include "cli/project_options.h"

namespace cli {

/// `diagonale venues import|list|export PROJECT …`: the places where a project organises consultations.
class VenuesCommand {
public:
    explicit VenuesCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    ExitCode importTable() const;
    ExitCode list() const;
    ExitCode exportTo() const;

    CLI::App *m_command, *m_import, *m_list, *m_export;
    ProjectOptions m_project;
    std::string m_table, m_recipe; ///< Of import.
    bool m_dental = false, m_present = false;
    std::string m_status, m_territory; ///< Of list.
    std::string m_out;                 ///< Of export.
    bool m_contacts = false;
};

} // namespace cli
