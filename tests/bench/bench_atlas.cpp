#include "cases.h"

#include "publish/atlas.h"
#include "publish/territory_page_maker.h"
#include "support/country_page.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace bench {

namespace {

using benchmark::State;

publish::Publication shippedPublication() {
    publish::Publication publication;
    publication.dataset = support::shippedDataset();
    publication.results = document::computeResults(publication.state, *publication.dataset);
    return publication;
}

/// The most fragile by score, the first first.
QStringList mostFragile(const publish::Publication& publication, int count) {
    QStringList codes(count);
    for (std::size_t i = 0; i < publication.dataset->territories.size(); ++i) {
        const int rank = publication.results->scores.rank[i];
        if (rank >= 1 && rank <= count)
            codes[rank - 1] = publication.dataset->territories[i].code;
    }
    codes.removeAll(QString());
    return codes;
}

void compose(State& state, const publish::Publication& publication) {
    const publish::TerritoryPageMaker maker(publication);
    const QString code = mostFragile(publication, 1).front();
    for (auto _ : state)
        benchmark::DoNotOptimize(maker.page(code));
}

void writeAtlas(State& state, const publish::Publication& publication) {
    const QTemporaryDir folder;
    const publish::AtlasScope scope{{}, mostFragile(publication, int(state.range(0))), {}};
    for (auto _ : state) {
        if (!publish::writeAtlas(folder.filePath(QStringLiteral("atlas.pdf")), scope, publication))
            state.SkipWithError("the atlas could not be written");
    }
}

} // namespace

void registerAtlases() {
    constexpr int kFew = 20, kAllZones = 151;
    const publish::Publication publication = shippedPublication();
    benchmark::RegisterBenchmark("publish/fiche", [publication](State& state) { compose(state, publication); })
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("publish/atlas", [publication](State& state) { writeAtlas(state, publication); })
        ->Arg(kFew)
        ->Arg(kAllZones)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
