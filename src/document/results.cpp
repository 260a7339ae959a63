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

std::vector<std::vector<int>> ranksOf(const Results& results, const Dataset& dataset) {
    std::vector<std::vector<int>> ranks;
    for (std::size_t i = 0; i < results.indicators->size(); ++i) {
        ranks.push_back(
            placesFrom((*results.indicators)[i], results.state.index.directionOf(dataset.indicators->indicators()[i])));
    }
    return ranks;
}

fragility::Scores scoresFrom(const IndexInput& input, std::shared_ptr<const fragility::Normalised> normalised) {
    if (!normalised) {
        normalised = std::make_shared<const fragility::Normalised>(
            fragility::normalise(input.criteria(), input.territories(), input.method()));
    }
    return fragility::score(std::move(normalised), input.criteria(), input.territories(), input.method());
}

std::vector<bool> weaklyComparableOf(const Results& results) {
    const IndexInput& input = *results.input;
    const auto weighted =
        std::ranges::count_if(input.criteria(), [](const fragility::Criterion& c) { return c.weight > 0; });
    std::vector<bool> weakly(results.scores.score.size());
    for (std::size_t i = 0; i < weakly.size(); ++i) {
        weakly[i] = input.isOverseas(i) || results.scores.present[i] < weighted;
    }
    return weakly;
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

/// Makes results for a state, taking over what earlier ones of the same files already hold.
class ResultsMaker {
public:
    ResultsMaker(const MapState& state, const Dataset& dataset, const Results* previous)
        : m_state(state)
        , m_dataset(dataset)
        , m_kept(previous && previous->datasetRevision == dataset.revision ? previous : nullptr) {}

    std::shared_ptr<const Results> make() {
        m_results->state = m_state;
        m_results->datasetRevision = m_dataset.revision;
        makeIndicators();
        makeScores();
        makeSelection();
        makeDecisions();
        keepRobustness();
        m_results->coverage = m_kept ? m_kept->coverage : nullptr;
        m_results->theme = m_kept && sameThemeColumn(m_state, m_kept->state)
                               ? m_kept->theme
                               : themeColumnFor(m_state, m_dataset, *m_results);
        return m_results;
    }

private:
    void makeIndicators() {
        m_results->indicators =
            m_kept ? m_kept->indicators
                   : std::make_shared<const std::vector<std::vector<double>>>(columnsByTerritory(m_dataset));
        m_results->indicatorRanks = m_kept && sameDirections(m_state.index, m_kept->state.index)
                                        ? m_kept->indicatorRanks
                                        : ranksOf(*m_results, m_dataset);
    }

    void makeScores() {
        if (m_kept && sameIndex(m_state, m_kept->state)) {
            m_results->input = m_kept->input;
            m_results->scores = m_kept->scores;
            m_results->weaklyComparable = m_kept->weaklyComparable;
            return;
        }
        m_results->input = std::make_shared<const IndexInput>(m_state.index, m_dataset, m_results->indicators,
                                                              m_kept ? m_kept->input.get() : nullptr);
        const bool sameOnes = m_kept && sameScale(m_state.index, m_kept->state.index);
        m_results->scores = scoresFrom(*m_results->input, sameOnes ? m_kept->scores.normalised : nullptr);
        m_results->weaklyComparable = weaklyComparableOf(*m_results);
    }

    /// The rule's choice, what the user made of it, and how it differs from the baseline's.
    void makeSelection() {
        m_results->selected = m_results->scores.selected;
        for (const territory::Adjustment& adjustment : m_state.adjustments) {
            if (const int territory = m_dataset.territoryOf(adjustment.code); territory >= 0) {
                m_results->selected[std::size_t(territory)] = adjustment.adds;
            }
        }
        m_results->baseline = m_kept && sameScores(m_state.baseline, m_kept->state.baseline)
                                  ? m_kept->baseline
                                  : std::make_shared<const BaselineSelection>(baselineSelection());
        m_results->moves = selectionMoves(m_dataset, *m_results);
    }

    BaselineSelection baselineSelection() const {
        if (sameScores(m_state.baseline, m_state.index)) {
            return {m_results->scores.selected, m_results->scores.rank};
        }
        const IndexInput input(m_state.baseline, m_dataset, m_results->indicators, m_results->input.get());
        fragility::Scores scores =
            scoresFrom(input, sameScale(m_state.baseline, m_state.index) ? m_results->scores.normalised : nullptr);
        return {std::move(scores.selected), std::move(scores.rank)};
    }

    void makeDecisions() {
        if (m_kept && sameDecisions(m_state, m_kept->state)) {
            m_results->decisions = m_kept->decisions;
            m_results->completeness = m_kept->completeness;
            return;
        }
        computeDecisions(*m_results, m_state, m_dataset);
        m_results->completeness = completenessOf(*m_results, m_state, m_dataset);
    }

    void keepRobustness() {
        if (!m_kept) {
            return;
        }
        m_results->robustness = m_kept->robustness;
        m_results->robustnessIsCurrent = m_kept->robustnessIsCurrent && sameIndex(m_state, m_kept->state) &&
                                         m_state.robustness == m_kept->state.robustness;
    }

    const MapState& m_state;
    const Dataset& m_dataset;
    const Results* m_kept;
    std::shared_ptr<Results> m_results = std::make_shared<Results>();
};

} // namespace

int Results::treated(fragility::Treatment treatment) const {
    return static_cast<int>(std::ranges::count(scores.treatment, treatment));
}

bool sameIndex(const MapState& a, const MapState& b) {
    return sameScores(a.index, b.index);
}

bool sameDecisions(const MapState& a, const MapState& b) {
    return a.decisionList == b.decisionList && a.decisionOverrides == b.decisionOverrides;
}

bool sameThemeColumn(const MapState& a, const MapState& b) {
    if (a.theme != b.theme) {
        return false;
    }
    switch (a.theme) {
    case Theme::Score:
        return sameIndex(a, b) && a.classification == b.classification;
    case Theme::Indicator:
        return a.indicator == b.indicator && sameDirections(a.index, b.index) && a.classification == b.classification;
    case Theme::Category:
        return a.indicator == b.indicator;
    case Theme::Agreement:
        return sameIndex(a, b) && sameDecisions(a, b);
    case Theme::Coverage: // of the coverage that the results hold
        return a.coverageMeasure == b.coverageMeasure;
    case Theme::Decision:
    case Theme::Robustness: // of the draws that the results hold, whatever the state
        return true;
    }
    Q_UNREACHABLE();
}

bool stillHold(const Results& results, const MapState& state) {
    const MapState& of = results.state;
    return sameIndex(of, state) && sameScores(of.baseline, state.baseline) && of.adjustments == state.adjustments &&
           of.robustness == state.robustness && sameDecisions(of, state) && sameThemeColumn(of, state);
}

std::shared_ptr<const Results> withRobustness(const Results& results, const Dataset& dataset,
                                              std::shared_ptr<const fragility::Robustness> robustness, bool current) {
    auto renewed = std::make_shared<Results>(results);
    renewed->robustness = std::move(robustness);
    renewed->robustnessIsCurrent = current && renewed->robustness;
    if (renewed->state.theme == Theme::Robustness) {
        renewed->theme = themeColumnFor(renewed->state, dataset, *renewed);
    }
    return renewed;
}

std::shared_ptr<const Results> withCoverage(const Results& results, const Dataset& dataset,
                                            std::shared_ptr<const solidarity::Coverage> coverage) {
    auto renewed = std::make_shared<Results>(results);
    renewed->coverage = std::move(coverage);
    if (renewed->state.theme == Theme::Coverage) {
        renewed->theme = themeColumnFor(renewed->state, dataset, *renewed);
    }
    return renewed;
}

std::shared_ptr<const Results> computeResults(const MapState& state, const Dataset& dataset, const Results* previous) {
    return ResultsMaker(state, dataset, previous).make();
}

} // namespace document
