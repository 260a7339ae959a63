#pragma once

#include "document/map_state.h"

#include <CLI/App.hpp>
#include <string>
#include <vector>

namespace cli {

/// Options that say what is shown and how: theme, classes, layers, place; what isn't given stays. The words are those
/// of document/state_keys.h.
class StyleOptions {
public:
    void addTo(CLI::App& command);
    /// A Problem says which option is badly written. That an indicator or a place exists is checked by whoever has the
    /// data; so is whether a bare key is an indicator's or a column's of categories (indicator until then).
    territory::Expected<void> applyTo(document::MapState& state) const;

private:
    void applyTheme(document::MapState& state) const;
    territory::Expected<void> applyCoverage(document::MapState& state) const;
    territory::Expected<void> applyClasses(document::MapState& state) const;
    territory::Expected<void> applyBreaks(document::MapState& state) const;
    territory::Expected<void> applyLayers(const std::string& words, const QString& option, bool shown,
                                          document::MapState& state) const;
    territory::Expected<void> applyView(document::MapState& state) const;

    std::string m_theme, m_measure, m_from, m_to, m_method, m_classes, m_breaks, m_palette, m_extent, m_territory,
        m_title, m_show, m_hide;
    std::vector<std::string> m_hiddenVenues;
    bool m_reversed = false;
};

} // namespace cli
