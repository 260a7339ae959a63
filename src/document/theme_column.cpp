#include "document/theme_column.h"

#include <algorithm>
#include <cmath>

namespace document {

namespace {

/// Scores are shown with one decimal, out of 100.
constexpr int kScoreDecimals = 1;

ThemeColumn columnOfScore(const Results& results) {
    ThemeColumn column;
    column.values = results.scores.score;
    column.decimals = kScoreDecimals;
    return column;
}

ThemeColumn columnOfIndicator(const QString& key, const Dataset& dataset, const Results& results) {
    ThemeColumn column;
    const int index = dataset.indicators ? dataset.indicators->indicatorOf(key) : -1;
    if (index < 0) {
        return column;
    }
    const territory::Indicator& indicator = dataset.indicators->indicators()[std::size_t(index)];
    column.values = (*results.indicators)[std::size_t(index)];
    column.reversed = indicator.direction == territory::Direction::LowIsFragile;
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
    if (state.theme == Theme::Decision) {
        return {};
    }
    ThemeColumn column =
        state.theme == Theme::Score ? columnOfScore(results) : columnOfIndicator(state.indicator, dataset, results);
    if (!column.values.empty()) {
        classify(column, state.classification, dataset);
    }
    return column;
}

} // namespace document
