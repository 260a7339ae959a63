#pragma once

#include "cli/terminal.h"
#include "document/open_project.h"

#include <CLI/CLI.hpp>

namespace cli {

/// The PROJECT that a command works on.
class ProjectOptions {
public:
    /// `example`: the command as one writes it, told when the project is missing.
    void addTo(CLI::App& command, const QString& example);
    /// The same as --project, which may be left out.
    void addAsOption(CLI::App& command);
    bool isGiven() const { return !m_path.empty(); }

    QString path() const { return QString::fromStdString(m_path); }
    /// Reads the project and what its state shows, with a progress line where there is a terminal. Complains and gives
    /// the exit code where it can't; what could be read only in part is told, and used.
    tl::expected<document::OpenedProject, ExitCode> open() const;
    /// Writes a changed plan into the project, `done` named in its journal. Complains where it can't: somebody has the
    /// project open, the disk is full…
    ExitCode save(const document::OpenedProject& opened, solidarity::Plan plan, const QString& done) const;

private:
    std::string m_path;
    QString m_example;
};

} // namespace cli
