#include "document/project.h"

#include "document/edit_command.h"
#include "document/handed_on.h"
#include "document/project_sources.h"
#include "io/project_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace document {

using territory::Expected;

static_assert(Project::kVersion == io::kProjectVersion);

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Project)
};

/// The state as the file says it; its adjustments stand in a table of their own.
QJsonObject stateJson(MapState state) {
    state.adjustments.clear();
    return withCarriedSources(std::move(state)).toJson();
}

io::ProjectContent contentOf(const Project& project) {
    io::ProjectContent content;
    content.id = project.id.isNull() ? QUuid::createUuid() : project.id;
    content.plan = project.plan;
    for (const JournalEntry& entry : project.journal) {
        content.journal.push_back({entry.when, entry.who, entry.what});
    }
    for (const Scenario& scenario : project.scenarios) {
        content.scenarios.push_back(scenario.toJson());
    }
    MapState state = project.sources ? withSourcesOf(project.state, project.sources->loadedFor)
                                     : withSourcesOf(project.state, MapState());
    content.adjustments = state.adjustments;
    content.state = stateJson(std::move(state));
    if (project.sources) {
        carry(*project.sources, content);
    }
    return content;
}

void readScenarios(const std::vector<QJsonObject>& rows, ProjectReading& reading, const QString& path) {
    for (const QJsonObject& row : rows) {
        if (auto scenario = Scenario::fromJson(row)) {
            reading.project.scenarios.push_back(std::move(*scenario));
        } else {
            reading.diagnosis.add({territory::Diagnosis::Cause::BadValue,
                                   territory::Diagnosis::Severity::Warning,
                                   QFileInfo(path).fileName(),
                                   1,
                                   Words::tr("Un scénario du projet est illisible : %1").arg(scenario.error().what),
                                   {},
                                   {}});
        }
    }
}

/// The state of a project, its sources by the names that it carries them under, whatever the file calls them: a
/// stranger's project must not make other files be opened.
Expected<MapState> stateOf(const io::ProjectContent& content, const QString& path) {
    auto state = MapState::fromJson(content.state);
    if (!state) {
        return tl::unexpected(
            territory::Problem{Words::tr("Ce que ce projet montrait est illisible : %1").arg(state.error().what), path,
                               Words::tr("Reprenez une copie plus ancienne du projet.")});
    }
    state->adjustments = content.adjustments;
    return withCarriedSources(std::move(*state));
}

} // namespace

bool ProjectReading::isPartOfFile() const {
    return version < Project::kVersion || !unknownTables.isEmpty() ||
           diagnosis.hasAny(territory::Diagnosis::Severity::Warning) ||
           diagnosis.hasAny(territory::Diagnosis::Severity::Error);
}

Expected<ProjectReading> readProject(const QString& path, std::stop_token stop, const territory::Progress& progress) {
    auto file = io::readProjectFile(path, stop, progress);
    if (!file) {
        return tl::unexpected(file.error());
    }
    ProjectReading reading{{}, file->version, file->unknownTables, std::move(file->diagnosis)};
    io::ProjectContent& content = file->content;
    auto state = stateOf(content, path);
    if (!state) {
        return tl::unexpected(state.error());
    }
    reading.project.id = content.id;
    reading.project.state = std::move(*state);
    reading.project.plan = std::move(content.plan);
    for (io::ProjectContent::JournalLine& line : content.journal) {
        reading.project.journal.push_back({line.when, std::move(line.who), std::move(line.what)});
    }
    readScenarios(content.scenarios, reading, path);
    auto sources =
        carriedDataset(reading.project.state, std::move(content), reading.diagnosis, std::move(stop), progress);
    if (!sources) {
        sources.error().subject = path;
        return tl::unexpected(sources.error());
    }
    reading.project.sources = std::move(*sources);
    return reading;
}

Expected<void> writeProject(const QString& path, const Project& project, Audience audience, std::stop_token stop,
                            const territory::Progress& progress) {
    io::ProjectContent content = contentOf(project);
    if (audience == Audience::HandedOn) {
        leaveOutPersons(content);
    }
    return io::writeProjectFile(path, content, std::move(stop), progress);
}

} // namespace document
