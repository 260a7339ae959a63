#include "cli/export_options.h"

namespace cli {

void ExportOptions::addTo(CLI::App& command) {
    m_page.addTo(command);
    m_sources.addBoundaries(command);
    m_sources.addIndex(command);
    m_index.addTo(command);
    m_draws.addTo(command);
    m_sources.addVenues(command);
    m_style.addTo(command);
}

territory::Expected<document::MapState> ExportOptions::stateOver(document::MapState state) const {
    return m_sources.applyTo(state)
        .and_then([&] { return m_index.applyTo(state); })
        .and_then([&] { return m_draws.applyTo(state.robustness); })
        .and_then([&] { return m_style.applyTo(state); })
        .and_then([&] { return m_page.applyTo(state.layout); })
        .map([&] { return state; });
}

} // namespace cli
