#pragma once

#include "document/dataset.h"
#include "document/index_settings.h"
#include "fragility/index.h"

#include <memory>
#include <vector>

namespace document {

/// What the index is computed from: the settings and the dataset as the spans that `fragility` takes. Holds what the
/// spans point to, so it is made once, shared and never moved.
class IndexInput {
public:
    /// `columns`: by indicator of the dataset's table, then territory. What the settings leave as it is is shared with
    /// `previous`, which must be of the same dataset; null = made anew.
    IndexInput(const IndexSettings& settings, const Dataset& dataset,
               std::shared_ptr<const std::vector<std::vector<double>>> columns, const IndexInput* previous = nullptr);
    IndexInput(const IndexInput&) = delete;
    IndexInput& operator=(const IndexInput&) = delete;

    /// In the order of the table's indicators; off = weight 0.
    std::span<const fragility::Criterion> criteria() const { return m_criteria; }
    const fragility::Territories& territories() const { return m_territories; }
    const fragility::IndexMethod& method() const { return m_method; }
    bool isOverseas(std::size_t territory) const { return m_places->overseas[territory] != 0; }

private:
    /// What the settings never change; one a territory.
    struct Places {
        std::vector<int> order, group;
        std::vector<double> population;
        std::vector<std::uint8_t> overseas;
    };
    static Places placesOf(const Dataset& dataset);

    std::shared_ptr<const std::vector<std::vector<double>>> m_columns;
    std::vector<fragility::Criterion> m_criteria;
    std::shared_ptr<const Places> m_places;
    ReferenceSet m_referenceSet;
    std::shared_ptr<const std::vector<std::uint8_t>> m_reference; ///< Empty: all.
    fragility::Territories m_territories;
    fragility::IndexMethod m_method;
};

} // namespace document
