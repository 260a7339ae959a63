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

/// Made when it is first measured: most runs leave the large ones out.
class LaterProject {
public:
    LaterProject(int times, QStringList boundaries) : m_times(times), m_boundaries(std::move(boundaries)) {}
    const MeasuredProject* project() {
        if (!m_made)
            m_made = makeProject(m_times, m_boundaries);
        return m_made.get();
    }

private:
    const int m_times;
    const QStringList m_boundaries;
    std::shared_ptr<const MeasuredProject> m_made;
};

/// `use` gives false when it fails.
template <class Use> void registerProject(const QString& name, const std::shared_ptr<LaterProject>& later, Use use) {
    const auto measure = [later, use](benchmark::State& state) {
        const MeasuredProject* measured = later->project();
        if (!measured)
            return state.SkipWithError("the project could not be made: are its boundaries there?");
        for (auto _ : state) {
            if (!use(*measured))
                state.SkipWithError("the project could not be read or written");
        }
    };
    benchmark::RegisterBenchmark(qPrintable(name), measure)->UseRealTime()->Unit(benchmark::kMillisecond);
}

} // namespace

void registerProjects(const QString& name, int times, const QStringList& boundaries) {
    const auto later = std::make_shared<LaterProject>(times, boundaries);
    registerProject(u"project/open/"_s + name, later,
                    [](const MeasuredProject& measured) { return document::openProject(measured.path).has_value(); });
    registerProject(u"project/save/"_s + name, later, [](const MeasuredProject& measured) {
        return document::writeProject(measured.path, measured.project).has_value();
    });
}

} // namespace bench
