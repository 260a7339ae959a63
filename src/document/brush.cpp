#include "document/brush.h"

namespace document {

Brush::Brush(std::vector<std::uint8_t> isChosen) : m_isChosen(std::move(isChosen)) {
    for (std::size_t i = 0; i < m_isChosen.size(); ++i) {
        if (m_isChosen[i]) {
            m_territories.push_back(static_cast<int>(i));
        }
    }
    if (m_territories.empty()) {
        m_isChosen.clear();
    }
}

Brush Brush::ofCodes(const QStringList& codes, const Dataset& dataset) {
    std::vector<std::uint8_t> isChosen(dataset.territories.size(), 0);
    for (const QString& code : codes) {
        if (const int territory = dataset.territoryOf(code); territory >= 0) {
            isChosen[std::size_t(territory)] = 1;
        }
    }
    return Brush(std::move(isChosen));
}

Brush Brush::met(std::span<const int> territories, std::size_t count, Brushing how) const {
    std::vector<std::uint8_t> named(count, 0);
    for (const int territory : territories) {
        named[std::size_t(territory)] = 1;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const bool before = !m_isChosen.empty() && m_isChosen[i];
        switch (how) {
        case Brushing::Replace:
            break;
        case Brushing::Add:
            named[i] = before || named[i];
            break;
        case Brushing::Subtract:
            named[i] = before && !named[i];
            break;
        case Brushing::Intersect:
            named[i] = before && named[i];
            break;
        }
    }
    return Brush(std::move(named));
}

QStringList Brush::codes(const Dataset& dataset, std::span<const int> order) const {
    // Sorting tens of thousands of texts takes longer than a brush may: they are put in their known places instead.
    std::vector<int> byPlace(order.size(), -1);
    for (const int territory : m_territories) {
        byPlace[std::size_t(order[std::size_t(territory)])] = territory;
    }
    QStringList codes;
    codes.reserve(static_cast<qsizetype>(m_territories.size()));
    for (const int territory : byPlace) {
        if (territory >= 0) {
            codes.append(dataset.territories[std::size_t(territory)].code);
        }
    }
    return codes;
}

} // namespace document
