#pragma once

#include "cli/fiche_options.h"
#include "publish/atlas.h"

namespace cli {

/// `diagonale atlas --dept 23 | --region 24 | --codes SIREN… | --zones --out atlas.pdf`: cover, contents, summary, a
/// fiche a territory.
class AtlasCommand {
public:
    explicit AtlasCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    std::optional<territory::Problem> misuse() const;
    publish::AtlasScope scopeIn(const publish::Publication& publication) const;
    std::optional<territory::Problem> misuseOf(const publish::Publication& publication) const;

    CLI::App* m_command;
    FicheOptions m_options;
    std::vector<std::string> m_codes;
    std::string m_departement, m_region, m_title, m_out;
    bool m_zones = false;
};

} // namespace cli
