#include "cases.h"
#include "floors.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <benchmark/benchmark.h>
#include <clocale>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

namespace {

struct Input {
    QString name, file;
};

QString folder() {
    return qEnvironmentVariable("DIAGONALE_SHARED_DATA", QStringLiteral(DIAGONALE_SHARED_DATA));
}

/// Limits are ratios of medians; runs are mixed so that a slow minute of the machine hits floors and cases alike.
std::vector<char*> withDefaults(int argc, char** argv) {
    static char repetitions[] = "--benchmark_repetitions=7", mixed[] = "--benchmark_enable_random_interleaving=true",
                aggregates[] = "--benchmark_report_aggregates_only=true", shortest[] = "--benchmark_min_time=0.1";
    std::vector<char*> arguments{argv[0], repetitions, mixed, aggregates, shortest};
    arguments.insert(arguments.end(), argv + 1, argv + argc); // The last one counts.
    return arguments;
}

/// Registers what is measured on a file; false when it is absent or can't be read.
bool registerCases(const Input& input) {
    const QString path = QDir(folder()).absoluteFilePath(input.file);
    if (!QFileInfo::exists(path))
        return false;
    const auto map = bench::loadMap(path);
    if (!map)
        return false;
    bench::registerReadingFloor(input.name, path);
    bench::registerLoading(input.name, path);
    bench::registerDrawing(input.name, map);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // charts are painted, never shown
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    for (const Input& input : {Input{QStringLiteral("epci"), QStringLiteral("epci_detail_569k.fgb")},
                               Input{QStringLiteral("communes"), QStringLiteral("communes_2018.fgb")}}) {
        if (!registerCases(input))
            std::fprintf(stderr, "skipped: %s is not in %s\n", qPrintable(input.file), qPrintable(folder()));
    }
    bench::registerProjects(QStringLiteral("epci"), 1, {});
    bench::registerProjects(QStringLiteral("x10"), 10, {});
    const QString real = QDir(folder()).absoluteFilePath(QStringLiteral("epci_detail_569k.fgb"));
    if (QFileInfo::exists(real))
        bench::registerProjects(QStringLiteral("real_boundaries"), 1, {real});
    bench::registerFrameFloor();
    bench::registerFragility();
    bench::registerCoverage();
    bench::registerViews(QDir(folder()).absoluteFilePath(QStringLiteral("communes_2018.fgb")));
    bench::registerRules();
    bench::registerPlanEdits();
    bench::registerPublishing();
    bench::registerAtlases();
    for (const int territories : {1'255, 12'550, 34'868}) // France, and × 10 and × 28 as many
        bench::registerResults(territories);

    std::vector<char*> arguments = withDefaults(argc, argv);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 1;
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    benchmark::AddCustomContext("peak_memory_after_loading_kB", std::to_string(used.ru_maxrss));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
