#pragma once

#include "cli/draw_options.h"
#include "cli/index_options.h"
#include "cli/source_options.h"
#include "cli/style_options.h"
#include "cli/terminal.h"

#include <QSize>

namespace cli {

/// `diagonale export --out carte.png`: the map as a PNG, as the window exports it.
class ExportCommand {
public:
    explicit ExportCommand(CLI::App& application);
    bool isAsked() const { return m_command->parsed(); }
    ExitCode run() const;

private:
    /// Size and resolution of the picture.
    struct Paper {
        QSize size{1600, 900};
        double dpi = 96;
    };
    territory::Expected<document::MapState> askedState() const;
    territory::Expected<Paper> paper() const;

    CLI::App* m_command;
    SourceOptions m_sources;
    IndexOptions m_index;
    DrawOptions m_draws;
    StyleOptions m_style;
    std::string m_out, m_size, m_dpi;
};

} // namespace cli
