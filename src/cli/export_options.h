#pragma once

#include "cli/draw_options.h"
#include "cli/index_options.h"
#include "cli/page_options.h"
#include "cli/source_options.h"
#include "cli/style_options.h"

namespace cli {

/// All options that say what a map shows and how, of the command and of each line of a batch.
class ExportOptions {
public:
    void addTo(CLI::App& command);
    /// Over a state (the ordinary one, a project's); a Problem says which option is badly written.
    territory::Expected<document::MapState> stateOver(document::MapState state) const;
    territory::Expected<void> applyPanels(document::MapState& state, const document::Dataset& dataset) const {
        return m_page.applyPanels(state, dataset);
    }

private:
    SourceOptions m_sources;
    IndexOptions m_index;
    DrawOptions m_draws;
    StyleOptions m_style;
    PageOptions m_page;
};

} // namespace cli
