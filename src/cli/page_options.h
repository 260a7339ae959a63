#pragma once

#include "document/dataset.h"
#include "document/map_state.h"

#include <CLI/App.hpp>
#include <string>

namespace cli {

/// Options that say how the map is set on its page; what isn't given stays. They say all that a document::Layout can
/// hold, as document::layoutArguments() writes it.
class PageOptions {
public:
    PageOptions() = default;
    PageOptions(const PageOptions&) = delete; // CLI11 holds on to the members
    PageOptions& operator=(const PageOptions&) = delete;

    void addTo(CLI::App& command);
    /// A Problem says which option is badly written, or which file can't be read.
    territory::Expected<void> applyTo(document::Layout& layout) const;
    /// --panels: what it means is known once the files are read.
    territory::Expected<void> applyPanels(document::MapState& state, const document::Dataset& dataset) const;

private:
    territory::Expected<void> applyWhole(document::Layout& layout) const;
    territory::Expected<void> applyTemplate(document::Layout& layout) const;
    territory::Expected<void> applySize(document::Layout& layout) const;
    territory::Expected<void> applyDpi(document::Layout& layout) const;
    territory::Expected<void> applyLegend(document::Layout& layout) const;
    territory::Expected<void> applyRows(document::Layout& layout) const;
    territory::Expected<void> applyTexts(document::Layout& layout) const;
    territory::Expected<void> applyLogo(document::Layout& layout) const;
    territory::Expected<void> applyElements(const std::string& words, const QString& option, bool shown,
                                            document::Layout& layout) const;

    std::string m_layout, m_template, m_size, m_dpi, m_subtitle, m_note, m_credit, m_legend, m_shown, m_hidden,
        m_panels, m_rows, m_alt, m_logo, m_overruled;
    bool m_outlines = false;
};

} // namespace cli
