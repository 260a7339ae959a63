#pragma once

#include "document/dataset.h"
#include "document/map_state.h"

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// Options that say how the index is made, and what the user adds to or takes from its selection: the same for every
/// command that computes it. Read over what --scenario names. The words are those of document/state_keys.h and of
/// MapState::toArguments().
class IndexOptions {
public:
    IndexOptions() = default;
    IndexOptions(const IndexOptions&) = delete; // CLI11 holds on to the members
    IndexOptions& operator=(const IndexOptions&) = delete;

    void addTo(CLI::App& command);
    /// A Problem says which option is badly written, or which file can't be read.
    territory::Expected<void> applyTo(document::MapState& state) const;

private:
    void addCriteria(CLI::App& command);
    void addMethod(CLI::App& command);
    void addAdjustments(CLI::App& command);
    territory::Expected<void> applyScenario(document::MapState& state) const;
    territory::Expected<void> applyImports(document::MapState& state) const;
    territory::Expected<void> applyCriteria(document::IndexSettings& index) const;
    territory::Expected<void> applyMethod(fragility::IndexMethod& method) const;
    territory::Expected<void> applyBounds(fragility::IndexMethod& method) const;
    territory::Expected<void> applyReference(document::ReferenceSet& reference) const;
    territory::Expected<void> applySelection(fragility::SelectionRule& rule) const;
    territory::Expected<void> applyAdjustments(document::MapState& state) const;

    struct Adjusted {
        bool adds;
        std::string text;
    };
    std::vector<std::string> m_imports, m_off, m_directions, m_goalposts;
    std::string m_scenario, m_weights, m_normalisation, m_winsorised, m_aggregation, m_missing, m_minimum, m_reference,
        m_select;
    std::vector<Adjusted> m_adjustments; ///< In the order given: the last one of a territory counts.
};

/// What can only be judged with the files read: that the indicators, the région and the territories named exist.
std::optional<territory::Problem> misuseOfIndex(const document::MapState& state, const document::Dataset& dataset);

} // namespace cli
