#include "cases.h"

#include "document/open_project.h"
#include "support/made_up_plan.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

/// A saved project of a size, and where it is. Null when it can't be made.
struct MeasuredProject {
    document::Project project;
    QTemporaryDir folder;
    QString path = folder.filePath(u"project.gpkg"_s);
};

std::shared_ptr<const MeasuredProject> makeProject(int times, const QStringList& boundaries) {
    document::MapState state;
    state.boundaryFiles = boundaries;
    auto loaded = document::loadDataset(state, {}, {}, nullptr, document::UnreadSource::FailsTheLoad);
    auto measured = std::make_shared<MeasuredProject>();
    if (!loaded)
        return nullptr;
    measured->project.id = QUuid::createUuid();
    measured->project.state = loaded->state;
    measured->project.sources = loaded->dataset;
    measured->project.plan = madeupplan::Maker(1).plan(2'000 * times, 400 * times, 10'000 * times);
    const QDateTime when(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    for (int line = 0; line < 12'000 * times; ++line)
        measured->project.journal.push_back({when.addSecs(line), u"préfecture"_s, u"Ouvrir le lieu « Salle »"_s});
    return document::writeProject(measured->path, measured->project) ? measured : nullptr;
}

void openAgain(benchmark::State& state, const MeasuredProject& measured) {
    for (auto _ : state) {
        if (!document::openProject(measured.path))
            state.SkipWithError("the project could not be opened");
    }
}

void saveAgain(benchmark::State& state, const MeasuredProject& measured) {
    for (auto _ : state) {
        if (!document::writeProject(measured.path, measured.project))
            state.SkipWithError("the project could not be saved");
    }
}

} // namespace

void registerProjects(const QString& name, int times, const QStringList& boundaries) {
    const auto measured = makeProject(times, boundaries);
    if (!measured)
        return;
    benchmark::RegisterBenchmark(qPrintable(u"project/open/"_s + name),
                                 [measured](benchmark::State& state) { openAgain(state, *measured); })
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(qPrintable(u"project/save/"_s + name),
                                 [measured](benchmark::State& state) { saveAgain(state, *measured); })
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace bench
