#include "cases.h"

#include "fragility/dominance.h"
#include "fragility/random_stream.h"
#include "fragility/required_change.h"
#include "fragility/robustness.h"
#include "fragility/stability.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <limits>
#include <numeric>

namespace bench {

namespace {

using namespace fragility;

constexpr std::size_t kEpci = 1255, kCommunes = 34'868, kIndicators = 5;
constexpr int kDraws = 1000;

/// A made-up country: indicators that go together a little, as real ones do, and one value missing in a hundred.
class Country {
public:
    explicit Country(std::size_t count) : m_columns(kIndicators), m_order(count), m_population(count, 40'000) {
        std::iota(m_order.begin(), m_order.end(), 0);
        for (std::size_t territory = 0; territory < count; ++territory) {
            RandomStream stream(20250627, territory);
            const double common = stream.normal();
            for (std::vector<double>& column : m_columns) {
                const double value = common + 1.5 * stream.normal();
                column.push_back(stream.uniform() < 0.01 ? std::numeric_limits<double>::quiet_NaN() : value);
            }
        }
        for (const std::vector<double>& column : m_columns)
            criteria.push_back({column, territory::Direction::HighIsFragile, 20, {}});
        territories = {m_order, m_population, {}, {}};
        normalised = std::make_shared<const Normalised>(normalise(criteria, territories, method));
    }
    Country(const Country&) = delete; // its spans point into it
    Country& operator=(const Country&) = delete;

private:
    std::vector<std::vector<double>> m_columns;
    std::vector<int> m_order;
    std::vector<double> m_population;

public:
    std::vector<Criterion> criteria;
    Territories territories;
    IndexMethod method;
    std::shared_ptr<const Normalised> normalised;
};

using Shared = std::shared_ptr<const Country>;

void draw(benchmark::State& state, const Shared& country, int threads) {
    RobustnessOptions options;
    options.draws = kDraws;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            robustness(country->criteria, country->territories, country->method, options, threads));
        ++options.seed;
    }
}

void newWeights(benchmark::State& state, const Shared& country) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(score(country->normalised, country->criteria, country->territories, country->method));
    }
}

void wholeIndex(benchmark::State& state, const Shared& country) {
    for (auto _ : state) {
        auto normalised =
            std::make_shared<const Normalised>(normalise(country->criteria, country->territories, country->method));
        benchmark::DoNotOptimize(
            score(std::move(normalised), country->criteria, country->territories, country->method));
    }
}

void stabilityOfOne(benchmark::State& state, const Shared& country) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            weightStability(0, *country->normalised, country->criteria, country->territories, country->method));
    }
}

void stabilityOfAll(benchmark::State& state, const Shared& country) {
    for (auto _ : state) {
        const WeightStabilities stabilities(*country->normalised, country->criteria, country->territories,
                                            country->method);
        for (std::size_t territory = 0; territory < country->territories.count(); ++territory)
            benchmark::DoNotOptimize(stabilities.of(territory));
    }
}

/// The last one selected: every indicator of its own may take it out.
void changesOfOne(benchmark::State& state, const Shared& country) {
    const Scores scores = score(country->normalised, country->criteria, country->territories, country->method);
    const auto last = std::size_t(std::ranges::find(scores.rank, scores.selectedCount) - scores.rank.begin());
    for (auto _ : state) {
        benchmark::DoNotOptimize(requiredChanges(last, country->criteria, country->territories, country->method));
    }
}

void dominanceOfAll(benchmark::State& state, const Shared& country) {
    for (auto _ : state)
        benchmark::DoNotOptimize(dominanceCounts(*country->normalised, country->criteria));
}

template <class Case, class... Arguments> void add(const QString& name, Case measured, Arguments... arguments) {
    benchmark::RegisterBenchmark(qPrintable(name), measured, arguments...)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

void registerSize(const QString& size, const Shared& country) {
    add(QStringLiteral("index/weights/") + size, newWeights, country);
    add(QStringLiteral("index/all/") + size, wholeIndex, country);
    add(QStringLiteral("draws/") + size + QStringLiteral("/two_threads"), draw, country, 2);
}

} // namespace

void registerFragility() {
    const auto country = std::make_shared<const Country>(kEpci);
    registerSize(QStringLiteral("epci"), country);
    add(QStringLiteral("draws/epci/one_thread"), draw, country, 1);
    add(QStringLiteral("stability/one"), stabilityOfOne, country);
    add(QStringLiteral("stability/all"), stabilityOfAll, country);
    add(QStringLiteral("changes/one"), changesOfOne, country);
    add(QStringLiteral("dominance/all"), dominanceOfAll, country);
    registerSize(QStringLiteral("x10"), std::make_shared<const Country>(10 * kEpci));
    registerSize(QStringLiteral("communes"), std::make_shared<const Country>(kCommunes));
}

} // namespace bench
