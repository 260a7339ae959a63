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

bool isOf(const ReferenceSet& reference, const territory::Territory& territory, const territory::Gazetteer& gazetteer) {
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

/// By territory, 1 = of the set; empty when all are.
std::vector<std::uint8_t> membersOf(const ReferenceSet& reference, const Dataset& dataset) {
    std::vector<std::uint8_t> members;
    if (reference.kind == ReferenceSet::Kind::France || !dataset.gazetteer) {
        return members;
    }
    for (const territory::Territory& territory : dataset.territories) {
        members.push_back(isOf(reference, territory, *dataset.gazetteer));
    }
    return members;
}

} // namespace

IndexInput::Places IndexInput::placesOf(const Dataset& dataset) {
    Places places;
    places.order = orderOf(dataset.territories);
    for (const territory::Territory& territory : dataset.territories) {
        places.population.push_back(double(territory.population));
        places.group.push_back(dataset.gazetteer ? groupOf(territory, *dataset.gazetteer) : -1);
        places.overseas.push_back(dataset.gazetteer && dataset.gazetteer->isOverseas(territory));
    }
    return places;
}

IndexInput::IndexInput(const IndexSettings& settings, const Dataset& dataset,
                       std::shared_ptr<const std::vector<std::vector<double>>> columns, const IndexInput* previous)
    : m_columns(std::move(columns)), m_referenceSet(settings.reference), m_method(settings.method) {
    for (std::size_t i = 0; i < m_columns->size(); ++i) {
        const territory::Indicator& indicator = dataset.indicators->indicators()[i];
        m_criteria.push_back({(*m_columns)[i], settings.directionOf(indicator), settings.weightOf(indicator.key),
                              settings.criterion(indicator.key).goalposts});
    }
    m_places = previous ? previous->m_places : std::make_shared<const Places>(placesOf(dataset));
    m_reference = previous && previous->m_referenceSet == m_referenceSet
                      ? previous->m_reference
                      : std::make_shared<const std::vector<std::uint8_t>>(membersOf(m_referenceSet, dataset));
    m_territories = {m_places->order, m_places->population, m_places->group, *m_reference};
}

} // namespace document
