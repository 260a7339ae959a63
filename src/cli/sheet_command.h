#pragma once

#include "cli/fiche_options.h"

namespace cli {

/// `diagonale sheet SIREN… --out fiche.pdf|FOLDER`: one A4 page a territory.
class SheetCommand {
public:
    explicit SheetCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    CLI::App* m_command;
    FicheOptions m_options;
    std::vector<std::string> m_sirens;
    std::string m_out;
};

} // namespace cli
