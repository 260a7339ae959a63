#include "document/index_input.h"

#include <algorithm>
#include <numeric>

namespace document {

namespace {

/// Place of each territory in ascending order of code.
std::vector<int> orderOf(const std::vector<territory::Territory>& territories) {
    std::vector<int> byCode(territories.size());
    std::iota(byCode.begin(), byCode.end(), 0);
    std::ranges::sort(byCode, {}, [&](int i) -> const QString& { return territories[std::size_t(i)].code; });
    std::vector<int> order(territories.size());
    for (std::size_t place = 0; place < byCode.size(); ++place) {
        order[std::size_t(byCode[place])] = int(place);
    }
    return order;
}

/// Index of the first département of each, in the gazetteer; −1 = none.
int groupOf(const territory::Territory& territory, const territory::Gazetteer& gazetteer) {
    return territory.departements.isEmpty() ? -1 : gazetteer.departementOf(territory.departements.first());
}

bool isReference(const territory::Territory& territory, const ReferenceSet& reference,
                 const territory::Gazetteer& gazetteer) {
    switch (reference.kind) {
    case ReferenceSet::Kind::France:
        return true;
    case ReferenceSet::Kind::Metropolitan:
        return !gazetteer.isOverseas(territory);
    case ReferenceSet::Kind::Region:
        return territory.regions.contains(reference.region);
    }
    Q_UNREACHABLE();
}

} // namespace

IndexInput::IndexInput(const IndexSettings& settings, const Dataset& dataset,
                       std::shared_ptr<const std::vector<std::vector<double>>> columns)
    : m_columns(std::move(columns)), m_order(orderOf(dataset.territories)), m_method(settings.method) {
    for (std::size_t i = 0; i < m_columns->size(); ++i) {
        const territory::Indicator& indicator = dataset.indicators->indicators()[i];
        m_criteria.push_back({(*m_columns)[i], settings.directionOf(indicator), settings.weightOf(indicator.key),
                              settings.criterion(indicator.key).goalposts});
    }
    for (const territory::Territory& territory : dataset.territories) {
        m_population.push_back(double(territory.population));
        m_group.push_back(dataset.gazetteer ? groupOf(territory, *dataset.gazetteer) : -1);
        m_reference.push_back(!dataset.gazetteer || isReference(territory, settings.reference, *dataset.gazetteer));
    }
    m_territories = {m_order, m_population, m_group, m_reference};
}

} // namespace document
