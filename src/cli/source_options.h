#pragma once

#include "document/map_state.h"

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace cli {

/// Options that name files, read over a state: what isn't given stays.
class SourceOptions {
public:
    /// --boundaries, --departements and what boundaries need: --code-column, --name-column, --crs.
    void addBoundaries(CLI::App& command);
    /// How boundary files given otherwise are read: --code-column, --name-column, --crs.
    void addBoundaryReading(CLI::App& command);
    /// --indicators, --decision, --decision-list, --set-decision.
    void addIndex(CLI::App& command);
    /// --venues.
    void addVenues(CLI::App& command);

    /// A Problem says which option is badly written.
    territory::Expected<void> applyTo(document::MapState& state) const;

private:
    territory::Expected<void> applyCrs(document::MapState& state) const;
    territory::Expected<void> applyDecisions(document::MapState& state) const;

    std::vector<std::string> m_boundaries, m_crs, m_decisions, m_setDecisions, m_venues;
    std::string m_codeColumn, m_nameColumn, m_departements, m_indicators, m_decisionList;
};

} // namespace cli
