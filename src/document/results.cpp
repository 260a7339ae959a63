#include "document/results.h"

#include "document/theme_column.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace document {

namespace {

using territory::Direction;

/// The table's columns in the order of the territories.
std::vector<std::vector<double>> columnsByTerritory(const Dataset& dataset) {
    std::vector<std::vector<double>> columns;
    if (!dataset.indicators) {
        return columns;
    }
    const territory::IndicatorTable& table = *dataset.indicators;
    std::vector<int> rows;
    rows.reserve(dataset.territories.size());
    for (const territory::Territory& territory : dataset.territories) {
        rows.push_back(table.rowOf(territory.code));
    }
    for (std::size_t i = 0; i < table.indicators().size(); ++i) {
        std::vector<double>& column = columns.emplace_back();
        column.reserve(rows.size());
        for (const int row : rows) {
            column.push_back(row < 0 ? std::nan("") : table.column(i)[std::size_t(row)]);
        }
    }
    return columns;
}

/// Place from 1 = most fragile; ties share the best place, so that « 1er » may be shared but never skipped at the top.
std::vector<int> placesFrom(const std::vector<double>& values, Direction direction) {
    std::vector<std::size_t> present;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isnan(values[i])) {
            present.push_back(i);
        }
    }
    std::ranges::sort(present, [&](std::size_t a, std::size_t b) {
        return direction == Direction::HighIsFragile ? values[a] > values[b] : values[a] < values[b];
    });
    std::vector<int> places(values.size(), 0);
    for (std::size_t place = 0; place < present.size(); ++place) {
        const bool tied = place > 0 && values[present[place]] == values[present[place - 1]];
        places[present[place]] = tied ? places[present[place - 1]] : static_cast<int>(place) + 1;
    }
    return places;
}

void computeIndicators(Results& results, const Dataset& dataset) {
    results.indicators = std::make_shared<const std::vector<std::vector<double>>>(columnsByTerritory(dataset));
    for (std::size_t i = 0; i < results.indicators->size(); ++i) {
        results.indicatorRanks.push_back(
            placesFrom((*results.indicators)[i], dataset.indicators->indicators()[i].direction));
    }
}

void computeScores(Results& results, const MapState& state, const Dataset& dataset) {
    results.input = std::make_shared<const IndexInput>(state.index, dataset, results.indicators);
    const IndexInput& input = *results.input;
    auto normalised = std::make_shared<const fragility::Normalised>(
        fragility::normalise(input.criteria(), input.territories(), input.method()));
    results.scores = fragility::score(std::move(normalised), input.criteria(), input.territories(), input.method());
    results.selected = results.scores.selected;
    const auto weighted =
        std::ranges::count_if(input.criteria(), [](const fragility::Criterion& c) { return c.weight > 0; });
    results.weaklyComparable.resize(dataset.territories.size());
    for (std::size_t i = 0; i < dataset.territories.size(); ++i) {
        const bool overseas = dataset.gazetteer && dataset.gazetteer->isOverseas(dataset.territories[i]);
        results.weaklyComparable[i] = overseas || results.scores.present[i] < weighted;
    }
}

void computeDecisions(Results& results, const MapState& state, const Dataset& dataset) {
    const territory::DecisionList* list = dataset.decisionList(state.decisionList);
    results.decisions.clear();
    for (const territory::Territory& territory : dataset.territories) {
        results.decisions.push_back(list ? list->decisionOf(territory) : territory::Decision());
    }
    for (const DecisionOverride& hand : state.decisionOverrides) {
        if (const int territory = dataset.territoryOf(hand.code); territory >= 0) {
            results.decisions[std::size_t(territory)] = hand.decision;
        }
    }
}

Completeness completenessOf(const Results& results, const MapState& state, const Dataset& dataset) {
    Completeness completeness;
    const territory::DecisionList* list = dataset.decisionList(state.decisionList);
    if (list && list != dataset.decisionLists.front().get()) {
        completeness.ownList = list->title;
    }
    for (std::size_t i = 0; i < dataset.referenceCount(); ++i) {
        const territory::Decision& decision = results.decisions[i];
        switch (decision.status) {
        case territory::DecisionStatus::Unknown:
            ++completeness.unknown;
            break;
        case territory::DecisionStatus::NotRetained:
            ++completeness.notRetained;
            break;
        case territory::DecisionStatus::Retained:
            ++completeness.established;
            completeness.probable += decision.certainty == territory::Certainty::Probable;
            completeness.population += std::max<qint64>(dataset.territories[i].population, 0);
            break;
        }
    }
    return completeness;
}

} // namespace

bool sameIndex(const MapState& a, const MapState& b) {
    return a.index == b.index;
}

bool sameDecisions(const MapState& a, const MapState& b) {
    return a.decisionList == b.decisionList && a.decisionOverrides == b.decisionOverrides;
}

bool sameThemeColumn(const MapState& a, const MapState& b) {
    const bool sameValues = a.theme == b.theme && (a.theme != Theme::Indicator || a.indicator == b.indicator) &&
                            (a.theme != Theme::Score || sameIndex(a, b));
    return sameValues && (a.theme == Theme::Decision || a.classification == b.classification);
}

std::shared_ptr<const Results> computeResults(const MapState& state, const Dataset& dataset, const Results* previous) {
    const bool sameFiles = previous && previous->datasetRevision == dataset.revision;
    auto results = std::make_shared<Results>(sameFiles ? *previous : Results());
    results->state = state;
    results->datasetRevision = dataset.revision;
    if (!sameFiles) {
        computeIndicators(*results, dataset);
    }
    if (!sameFiles || !sameIndex(state, previous->state)) {
        computeScores(*results, state, dataset);
    }
    if (!sameFiles || !sameDecisions(state, previous->state)) {
        computeDecisions(*results, state, dataset);
        results->completeness = completenessOf(*results, state, dataset);
    }
    if (!sameFiles || !sameThemeColumn(state, previous->state)) {
        results->theme = themeColumnFor(state, dataset, *results);
    }
    return results;
}

} // namespace document
