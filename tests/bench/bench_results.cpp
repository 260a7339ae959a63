#include "cases.h"

#include "document/document.h"

#include <benchmark/benchmark.h>
#include <numeric>
#include <random>

namespace bench {

namespace {

using document::Dataset;
using document::MapState;
using document::Results;

constexpr int kIndicators = 5;

territory::Territory territoryOf(int number) {
    const QString departement = QStringLiteral("%1").arg(number % 95 + 1, 2, 10, QLatin1Char('0'));
    return {QString::number(200'000'000 + number),
            QStringLiteral("CC %1").arg(number),
            QStringLiteral("CC"),
            {departement},
            {QString::number(number % 13)},
            1000 + number % 9000,
            {}};
}

/// A made-up country of that many territories, five indicators, a value in a hundred missing.
std::shared_ptr<const Dataset> countryOf(int territories) {
    std::mt19937 random(20250627);
    std::normal_distribution<double> value(50, 12);
    std::vector<territory::Territory> all;
    QStringList codes;
    for (int i = 0; i < territories; ++i) {
        all.push_back(territoryOf(i));
        codes.append(all.back().code);
    }
    std::vector<territory::Indicator> indicators(kIndicators);
    std::vector<std::vector<double>> columns(kIndicators);
    for (int column = 0; column < kIndicators; ++column) {
        indicators[std::size_t(column)].key = QStringLiteral("i%1").arg(column);
        for (int i = 0; i < territories; ++i)
            columns[std::size_t(column)].push_back(random() % 100 == 0 ? std::nan("") : value(random));
    }
    auto dataset = std::make_shared<Dataset>();
    dataset->gazetteer = std::make_shared<const territory::Gazetteer>(std::vector<territory::Commune>(), all,
                                                                      std::vector<territory::Departement>(),
                                                                      std::vector<territory::Region>());
    dataset->indicators = std::make_shared<const territory::IndicatorTable>(codes, indicators, columns);
    dataset->link();
    return dataset;
}

/// Everything that follows from a state, the state moving a little each time.
template <class Change>
void registerChange(const char* what, int territories, const std::shared_ptr<const Dataset>& dataset, Change change) {
    const auto measure = [dataset, change](benchmark::State& bench) {
        MapState state;
        std::shared_ptr<const Results> results = document::computeResults(state, *dataset);
        int step = 0;
        for (auto _ : bench) {
            change(state, ++step);
            results = document::computeResults(state, *dataset, results.get());
            benchmark::DoNotOptimize(results);
        }
    };
    benchmark::RegisterBenchmark(qPrintable(QStringLiteral("results/%1/%2").arg(QLatin1String(what)).arg(territories)),
                                 measure)
        ->Unit(benchmark::kMillisecond);
}

/// From the choice of half of the territories to what listeners hear.
void registerBrush(int territories, const std::shared_ptr<const Dataset>& dataset) {
    const auto measure = [dataset, territories](benchmark::State& bench) {
        document::Document document;
        document.setDataset(dataset, {});
        std::vector<int> half(std::size_t(territories / 2));
        int from = 0;
        for (auto _ : bench) {
            std::iota(half.begin(), half.end(), from = 1 - from);
            document.brush(half);
        }
    };
    benchmark::RegisterBenchmark(qPrintable(QStringLiteral("results/brush/%1").arg(territories)), measure)
        ->Unit(benchmark::kMillisecond);
}

} // namespace

void registerResults(int territories) {
    const auto dataset = countryOf(territories);
    registerChange("weight", territories, dataset,
                   [](MapState& state, int step) { state.index.setWeight(QStringLiteral("i0"), 10 + step % 50); });
    registerChange("scale", territories, dataset,
                   [](MapState& state, int step) { state.index.method.winsorised = step % 2 == 0 ? 0.05 : 0.01; });
    registerChange("theme", territories, dataset,
                   [](MapState& state, int step) { state.classification.classCount = 3 + step % 7; });
    registerBrush(territories, dataset);
}

} // namespace bench
