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
    /// `columns`: by indicator of the dataset's table, then territory; they must outlive this.
    IndexInput(const IndexSettings& settings, const Dataset& dataset,
               std::shared_ptr<const std::vector<std::vector<double>>> columns);
    IndexInput(const IndexInput&) = delete;
    IndexInput& operator=(const IndexInput&) = delete;

    /// In the order of the table's indicators; off = weight 0.
    std::span<const fragility::Criterion> criteria() const { return m_criteria; }
    const fragility::Territories& territories() const { return m_territories; }
    const fragility::IndexMethod& method() const { return m_method; }

private:
    std::shared_ptr<const std::vector<std::vector<double>>> m_columns;
    std::vector<fragility::Criterion> m_criteria;
    std::vector<int> m_order, m_group;
    std::vector<double> m_population;
    std::vector<std::uint8_t> m_reference;
    fragility::Territories m_territories;
    fragility::IndexMethod m_method;
};

} // namespace document
