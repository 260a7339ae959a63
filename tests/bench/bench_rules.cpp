#include "cases.h"

#include "solidarity/made_up_month.h"
#include "solidarity/planning.h"
#include "solidarity/rules.h"

#include <benchmark/benchmark.h>

namespace bench {

namespace {

/// 2,000 venues, 400 doctors and 10,000 days over three years, two days a month each at most.
madeup::Month tenThousandDays() {
    constexpr int kDoctors = 400, kDays = 25;
    madeup::Month made = madeup::month({150, 2'000, kDoctors}, 1);
    for (int d = 0; d < kDoctors; ++d) {
        for (int i = 0; i < kDays; ++i) {
            const QDate date = QDate(2025, 9, 1 + d % 28).addMonths(i);
            made.plan.days.put(creuse::day(made.plan.venues[(7 * d + i) % 2'000], made.plan.doctors[d], date));
        }
    }
    return made;
}

} // namespace

void registerRules() {
    const auto made = std::make_shared<const madeup::Month>(tenThousandDays());
    benchmark::RegisterBenchmark("rules/index/10000", [made](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(solidarity::RuleBook(made->plan, made->ground));
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("rules/day/10000", [made](benchmark::State& state) {
        const solidarity::RuleBook book(made->plan, made->ground);
        std::size_t day = 0;
        for (auto _ : state)
            benchmark::DoNotOptimize(book.breachesOf(made->plan.days[++day % made->plan.days.size()]));
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("rules/all/10000", [made](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(solidarity::RuleBook(made->plan, made->ground).allBreaches());
    })->Unit(benchmark::kMillisecond);
    const auto country = std::make_shared<const madeup::Month>(madeup::month({}, 1));
    benchmark::RegisterBenchmark("rules/month/300", [country](benchmark::State& state) {
        solidarity::PlanningOptions options;
        options.month = QDate(2026, 5, 1);
        for (auto _ : state)
            benchmark::DoNotOptimize(solidarity::proposeMonth(country->plan, country->ground, options));
    })->Unit(benchmark::kMillisecond);
}

} // namespace bench
