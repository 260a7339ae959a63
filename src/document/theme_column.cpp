#include "document/theme_column.h"

#include "document/coverage_measure.h"
#include "document/decision_against_score.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::ThemeColumn)
};

/// Scores are shown with one decimal, out of 100.
constexpr int kScoreDecimals = 1;

ThemeColumn columnOfScore(const Results& results) {
    ThemeColumn column;
    column.values = results.scores.score;
    column.decimals = kScoreDecimals;
    return column;
}

ThemeColumn columnOfIndicator(const MapState& state, const Dataset& dataset, const Results& results) {
    ThemeColumn column;
    const QString& key = state.indicator;
    const int index = dataset.indicators ? dataset.indicators->indicatorOf(key) : -1;
    if (index < 0) {
        return column;
    }
    const territory::Indicator& indicator = dataset.indicators->indicators()[std::size_t(index)];
    column.values = (*results.indicators)[std::size_t(index)];
    column.reversed = state.index.directionOf(indicator) == territory::Direction::LowIsFragile;
    column.displayFactor = indicator.displayFactor;
    column.decimals = indicator.decimals;
    column.unit = indicator.unit;
    return column;
}

void classify(ThemeColumn& column, const Classification& classification, const Dataset& dataset) {
    column.bounds = classification.method == statistics::BreakMethod::Typed
                        ? boundsFromTyped(column.values, classification.typedBreaks)
                        : statistics::breaks(column.values, classification.method, classification.classCount);
    column.counts.assign(column.bounds.empty() ? 0 : column.bounds.size() - 1, 0);
    column.classOf.reserve(column.values.size());
    for (std::size_t i = 0; i < column.values.size(); ++i) {
        const int valueClass = statistics::classOf(column.values[i], column.bounds);
        column.classOf.push_back(valueClass);
        if (dataset.hasFace(static_cast<int>(i))) {
            ++(valueClass < 0 ? column.missing : column.counts[std::size_t(valueClass)]);
        }
    }
}

/// Counts the categories of a column that has its `classOf`.
void count(ThemeColumn& column, const Dataset& dataset) {
    column.counts.assign(static_cast<std::size_t>(column.categories.size()), 0);
    for (std::size_t i = 0; i < column.classOf.size(); ++i) {
        if (dataset.hasFace(static_cast<int>(i))) {
            const int category = column.classOf[i];
            ++(category < 0 ? column.missing : column.counts[std::size_t(category)]);
        }
    }
}

/// More categories than a map's colours tell apart are shown as one: « 12 autres ».
ThemeColumn columnOfCategories(const QString& key, const Dataset& dataset) {
    ThemeColumn column;
    const auto found = std::ranges::find(dataset.categories, key, &territory::CategoryColumn::key);
    if (found == dataset.categories.end()) {
        return column;
    }
    const auto count = static_cast<int>(found->categories.size());
    const int named = count <= kMostCategories ? count : kMostCategories - 1;
    column.categories = found->categories.mid(0, named);
    if (named < count) {
        column.categories.append(Words::tr("%n autres", nullptr, count - named));
    }
    for (const territory::Territory& territory : dataset.territories) {
        const int category = found->byCode.value(territory.code, -1);
        column.classOf.push_back(std::min(category, named));
    }
    return column;
}

ThemeColumn columnOfRobustness(const Dataset& dataset, const Results& results) {
    ThemeColumn column;
    column.categories = {Words::tr("sûre d’être classée"), Words::tr("incertaine"), Words::tr("sûre de ne pas l’être")};
    column.classOf.assign(dataset.territories.size(), -1);
    for (std::size_t i = 0; results.robustness && i < column.classOf.size(); ++i) {
        const double probability = results.robustness->probability[i];
        if (!std::isnan(probability)) {
            const SureCategory category = probability >= kSureIn    ? SureCategory::In
                                          : probability <= kSureOut ? SureCategory::Out
                                                                    : SureCategory::Between;
            column.classOf[i] = static_cast<int>(category);
        }
    }
    return column;
}

ThemeColumn columnOfAgreement(const Results& results) {
    ThemeColumn column;
    for (int kind = 0; kind <= static_cast<int>(DecisionAgainstScore::Unknown); ++kind) {
        column.categories.append(decisionAgainstScoreWords(DecisionAgainstScore(kind)));
    }
    for (const DecisionAgainstScore kind : decisionAgainstScoreKinds(results)) {
        column.classOf.push_back(static_cast<int>(kind));
    }
    return column;
}

ThemeColumn valuesOf(const MapState& state, const Dataset& dataset, const Results& results) {
    return state.theme == Theme::Score ? columnOfScore(results) : columnOfIndicator(state, dataset, results);
}

ThemeColumn categoriesOf(const MapState& state, const Dataset& dataset, const Results& results) {
    switch (state.theme) {
    case Theme::Category:
        return columnOfCategories(state.indicator, dataset);
    case Theme::Robustness:
        return columnOfRobustness(dataset, results);
    case Theme::Agreement:
        return columnOfAgreement(results);
    case Theme::Coverage:
        return columnOfCoverage(state, dataset, results);
    case Theme::Score:
    case Theme::Indicator:
    case Theme::Decision:
        break;
    }
    return {};
}

} // namespace

std::vector<double> boundsFromTyped(const std::vector<double>& values, const std::vector<double>& typed) {
    std::vector<double> present;
    std::ranges::copy_if(values, std::back_inserter(present), [](double value) { return !std::isnan(value); });
    std::vector<double> bounds;
    std::ranges::copy_if(typed, std::back_inserter(bounds), [](double bound) { return std::isfinite(bound); });
    std::ranges::sort(bounds);
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    if (present.empty() || bounds.empty()) {
        return {};
    }
    const auto [least, greatest] = std::ranges::minmax(present);
    if (least < bounds.front()) {
        bounds.insert(bounds.begin(), least);
    }
    if (greatest > bounds.back() || bounds.size() == 1) {
        bounds.push_back(greatest);
    }
    return bounds;
}

ThemeColumn themeColumnFor(const MapState& state, const Dataset& dataset, const Results& results) {
    if (state.theme == Theme::Score || state.theme == Theme::Indicator) {
        ThemeColumn column = valuesOf(state, dataset, results);
        if (!column.values.empty()) {
            classify(column, state.classification, dataset);
        }
        return column;
    }
    ThemeColumn column = categoriesOf(state, dataset, results);
    count(column, dataset);
    return column;
}

} // namespace document
