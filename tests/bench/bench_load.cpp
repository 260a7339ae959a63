#include "cases.h"

#include <benchmark/benchmark.h>

namespace bench {

void registerLoading(const QString& name, const QString& path) {
    const auto load = [path](benchmark::State& state) {
        for (auto _ : state) {
            if (!loadMap(path))
                state.SkipWithError("the file could not be loaded");
        }
    };
    benchmark::RegisterBenchmark(qPrintable(QStringLiteral("load/") + name), load)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
