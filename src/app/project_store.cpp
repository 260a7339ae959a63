#include "app/project_store.h"

#include "document/edit_command.h"
#include "document/kept_copy.h"
#include "document/project_sources.h"
#include "document/session.h"
#include "solidarity/plan_comparison.h"

#include <QFileInfo>
#include <algorithm>

namespace app {

using document::AutosaveFile;
using document::AutosaveLine;
using document::MapState;
using document::Project;
using document::ProjectLock;
using document::Scenario;
using territory::Problem;
using territory::Progress;

namespace {

bool hasNamed(const std::vector<Scenario>& scenarios, const QString& name) {
    return std::ranges::find(scenarios, name, &Scenario::name) != scenarios.end();
}

/// Those saved by name here, then those of `carried` whose name isn't.
std::vector<Scenario> allScenarios(const std::vector<Scenario>& carried) {
    std::vector<Scenario> all = document::savedScenarios(document::scenarioFolder());
    for (const Scenario& scenario : carried) {
        if (!hasNamed(all, scenario.name))
            all.push_back(scenario);
    }
    return all;
}

/// Makes the scenarios of a project choosable here; one of the same name stays as it is.
void keepScenarios(const std::vector<Scenario>& carried) {
    const std::vector<Scenario> here = document::savedScenarios(document::scenarioFolder());
    for (const Scenario& scenario : allScenarios(carried)) {
        if (!hasNamed(here, scenario.name))
            (void)document::saveScenario(document::scenarioFolder(), scenario); // else it stays in the project alone
    }
}

std::optional<LeftWork> leftBeside(const QUuid& project, const QString& path) {
    const auto file = AutosaveFile(document::autosavePath(document::autosaveFolder(), project, path)).setAside();
    auto reading = file ? file->read() : tl::unexpected(Problem());
    if (!reading)
        return std::nullopt;
    if (reading->lines.empty()) {
        file->remove();
        return std::nullopt;
    }
    return LeftWork{std::move(*reading), *file, nullptr};
}

/// The journal of a never-saved project, where no living window has it.
std::optional<LeftWork> leftUnsaved(const QString& journal) {
    auto claim = std::make_shared<QLockFile>(journal + QStringLiteral(".lock"));
    claim->setStaleLockTime(0);
    if (!claim->tryLock(0))
        return std::nullopt;
    const AutosaveFile file(journal);
    auto reading = file.read();
    if (!reading)
        return std::nullopt;
    return LeftWork{std::move(*reading), file, std::move(claim)};
}

} // namespace

struct ProjectStore::Opened {
    document::OpenedProject project;
    std::shared_ptr<ProjectLock> lock;
    std::optional<LeftWork> left;
};

ProjectStore::ProjectStore(document::Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_autosave(document) {
    connect(&m_worker, &Worker::progressed, this, &ProjectStore::progressed);
    connect(&m_worker, &Worker::finished, this, &ProjectStore::finish);
    connect(&m_autosave, &AutosaveRunner::failed, this, &ProjectStore::autosaveFailed);
    connect(m_document.undoStack(), &QUndoStack::indexChanged, this, &ProjectStore::changed);
    connect(m_document.undoStack(), &QUndoStack::cleanChanged, this, &ProjectStore::changed);
    connect(&m_document.planBook(), &document::PlanBook::forgotten, this, &ProjectStore::forget);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (!(changes & document::Change::Dataset) || m_taking)
            return;
        m_touched = !m_path.isEmpty(); // other files: they belong into the project
        emit changed();
    });
    become(m_id, {}, nullptr);
}

ProjectStore::~ProjectStore() = default;

bool ProjectStore::isModified() const {
    const solidarity::Plan& plan = m_document.planBook().plan();
    if (isReadOnly())
        return false;
    if (m_path.isEmpty())
        return !(plan == solidarity::Plan()) && !(plan == m_begun); // the map alone is remembered without a project
    return m_touched || !m_document.undoStack()->isClean();
}

void ProjectStore::start(const QString& title, Worker::Work work) {
    emit begun(title);
    m_worker.start(std::move(work));
}

void ProjectStore::finish() {
    m_autosave.saveFailed(); // nothing where it was saved; a cancelled save says nothing else
    if (!m_nextSave.isEmpty())
        return save(std::exchange(m_nextSave, {}));
    emit ended();
}

Worker::Delivery ProjectStore::failure(const Problem& problem, const QString& path) {
    return [this, problem, path] { emit failed(problem, path); };
}

void ProjectStore::become(const QUuid& id, const QString& path, std::shared_ptr<ProjectLock> lock) {
    m_id = id;
    m_path = path;
    m_lock = std::move(lock);
    m_touched = false;
    m_keepsOld = false;
    m_document.undoStack()->setClean();
    m_document.planBook().setReadOnly(!path.isEmpty() && !m_lock->isHeld());
    if (isReadOnly())
        m_autosave.stop();
    else
        m_autosave.follow(id, path);
    emit changed();
}

void ProjectStore::makeNew(const solidarity::Plan& plan) {
    const MapState state = document::withoutCarriedSources(m_document.state());
    if (state == m_document.state())
        return takeNew(plan, state, m_document.dataset(), m_document.results());
    start(tr("Nouveau projet"),
          [this, plan, state, present = m_document.dataset()](std::stop_token stop,
                                                              const Progress& progress) -> Worker::Delivery {
              auto reading = document::loadDataset(state, stop, progress, present.get());
              if (!reading)
                  return failure(reading.error(), {});
              auto results = document::computeResults(reading->state, *reading->dataset);
              return [this, plan, reading = std::move(*reading), results = std::move(results)] {
                  takeNew(plan, reading.state, reading.dataset, results);
              };
          });
}

void ProjectStore::takeNew(const solidarity::Plan& plan, const MapState& state,
                           std::shared_ptr<const document::Dataset> dataset,
                           std::shared_ptr<const document::Results> results) {
    m_autosave.stop();
    if (dataset != m_document.dataset()) {
        m_taking = true;
        m_document.setDataset(std::move(dataset), state, std::move(results));
        m_taking = false;
    }
    m_document.planBook().reset({});
    m_scenarios.clear();
    become(QUuid::createUuid(), {}, nullptr);
    m_begun = plan;
    // As a command, so that the journal that a crash leaves has it too.
    m_document.planBook().edit(tr("Commencer par « %1 »").arg(plan.title), solidarity::changeBetween({}, plan));
    emit changed();
    emit made();
}

void ProjectStore::open(const QString& path) {
    const bool isMine = path == m_path && m_lock && m_lock->isHeld();
    start(tr("Ouverture du projet"),
          [this, path, own = isMine ? m_lock : nullptr](std::stop_token stop,
                                                        const Progress& progress) -> Worker::Delivery {
              auto project = document::openProject(path, stop, progress);
              if (!project)
                  return [this, problem = project.error(), path] { emit openingFailed(problem, path); };
              auto opened = std::make_shared<Opened>();
              opened->lock = own ? own : std::make_shared<ProjectLock>(path);
              if (opened->lock->isHeld())
                  opened->left = leftBeside(project->reading.project.id, path);
              keepScenarios(project->reading.project.scenarios);
              opened->project = std::move(*project);
              return [this, opened, path] { take(opened, path); };
          });
}

void ProjectStore::take(const std::shared_ptr<Opened>& opened, const QString& path) {
    document::OpenedProject& project = opened->project;
    Project& read = project.reading.project;
    m_autosave.stop();
    MapState state = project.dataset.state;
    if (!m_document.state().homeDepartement.isEmpty()) // the reader's own, not the file's
        state.homeDepartement = m_document.state().homeDepartement;
    m_taking = true;
    m_document.setDataset(project.dataset.dataset, state, project.results);
    m_document.planBook().reset(std::move(read.plan), std::move(read.journal));
    m_taking = false;
    m_scenarios = std::move(read.scenarios);
    become(read.id, path, opened->lock);
    m_keepsOld = project.reading.isPartOfFile();
    emit this->opened(project.reading, project.dataset.problems);
    if (!opened->lock->isHeld())
        emit lockedByOther(opened->lock->holder(), opened->lock->isFolderReadOnly());
    else if (opened->left)
        emit foundLeftWork(*opened->left);
}

Project ProjectStore::present() const {
    return {m_id, m_document.state(), {}, m_document.planBook().journal(), m_scenarios, m_document.dataset()};
}

void ProjectStore::save(const QString& path) {
    if (m_worker.isBusy()) {
        m_nextSave = path;
        return;
    }
    const SaveStart begin{m_document.undoStack()->index(), m_document.planBook().revision(), m_id, m_touched};
    m_autosave.saveBegins();
    start(tr("Enregistrement du projet"),
          [this, path, begin, project = present(), plan = m_document.planBook().snapshot(),
           own = path == m_path ? m_lock : nullptr, keepsOld = m_keepsOld && path == m_path && !m_purges,
           purges = m_purges](std::stop_token stop, const Progress& progress) mutable -> Worker::Delivery {
              const auto lock = own ? own : std::make_shared<ProjectLock>(path);
              if (!lock->isHeld() && !lock->isFolderReadOnly())
                  return failure({tr("Ce projet est ouvert dans une autre fenêtre : il n’a pas été remplacé."), path,
                                  tr("Choisissez un autre nom.")},
                                 path);
              project.plan = *plan;
              project.scenarios = allScenarios(project.scenarios);
              const auto kept = keepsOld ? document::keepCopyOf(path) : territory::Expected<QString>();
              if (!kept)
                  return failure(kept.error(), path);
              if (const auto written = document::writeProject(path, project, document::Audience::Own, stop, progress);
                  !written)
                  return failure(written.error(), path);
              const auto purged = purges ? document::removeKeptCopies(path) : territory::Expected<void>();
              return [this, begin, path, lock, kept = *kept, purged] {
                  takeSaved(begin, path, lock, kept);
                  if (!purged)
                      emit failed(purged.error(), path);
              };
          });
}

void ProjectStore::takeSaved(const SaveStart& start, const QString& path, std::shared_ptr<ProjectLock> lock,
                             const QString& keptCopy) {
    if (start.id != m_id)
        return;
    m_path = path;
    m_lock = std::move(lock);
    m_purges = false;
    m_keepsOld = false;
    m_autosave.saved(path);
    m_document.planBook().setReadOnly(!m_lock->isHeld());
    const bool unchanged = m_document.undoStack()->index() == start.index &&
                           m_document.planBook().revision() == start.revision && m_touched == start.touched;
    m_touched = !unchanged;
    if (unchanged)
        m_document.undoStack()->setClean();
    emit changed();
    emit saved(path);
    if (!keptCopy.isEmpty())
        emit oldFileKept(keptCopy);
}

void ProjectStore::handOn(const QString& path) {
    if (QFileInfo(path) == QFileInfo(m_path)) {
        emit failed({tr("La copie à transmettre ne peut pas remplacer le projet ouvert."), path,
                     tr("Choisissez un autre nom.")},
                    path);
        return;
    }
    start(tr("Enregistrement d’une copie à transmettre"),
          [this, path, project = present(), plan = m_document.planBook().snapshot()](
              std::stop_token stop, const Progress& progress) mutable -> Worker::Delivery {
              project.plan = *plan;
              project.scenarios = allScenarios(project.scenarios);
              if (const auto written =
                      document::writeProject(path, project, document::Audience::HandedOn, stop, progress);
                  !written)
                  return failure(written.error(), path);
              return [this, path] { emit handedOn(path); };
          });
}

void ProjectStore::readCopy(const QString& path) {
    start(tr("Lecture de la copie"),
          [this, path, id = m_id, mine = m_document.planBook().snapshot()](
              std::stop_token stop, const Progress& progress) -> Worker::Delivery {
              auto reading = document::readProject(path, stop, progress);
              if (!reading)
                  return failure(reading.error(), path);
              auto copy = std::make_shared<ComparedCopy>();
              copy->path = path;
              copy->isSameProject = reading->project.id == id;
              copy->mine = mine;
              copy->theirs = std::move(reading->project.plan);
              copy->differences = solidarity::differences(*mine, copy->theirs);
              return [this, copy] { emit copyRead(copy); };
          });
}

void ProjectStore::lookForUnsaved() {
    if (m_worker.isBusy())
        return;
    m_worker.start([this](std::stop_token, const Progress&) -> Worker::Delivery {
        for (const QString& journal : document::unsavedAutosaves(document::autosaveFolder())) {
            if (auto work = leftUnsaved(journal); work && !work->reading.lines.empty())
                return [this, work = std::move(*work)] { emit foundLeftWork(work); };
        }
        return {};
    });
}

void ProjectStore::takeUp(const LeftWork& work) {
    document::PlanBook& book = m_document.planBook();
    for (const AutosaveLine& line : work.reading.lines) {
        if (const auto* entry = std::get_if<document::JournalEntry>(&line))
            book.note(*entry);
    }
    const QString text = tr("Reprendre le travail non enregistré");
    book.edit(text, solidarity::changeBetween(book.plan(), work.reading.appliedTo(book.plan())));
    if (const MapState* state = work.reading.lastState())
        m_document.edit(text, [state](MapState& present) { present = document::withPresentPlace(*state, present); });
    m_autosave.settle(work.file);
}

void ProjectStore::forget() {
    m_autosave.forget();
    m_touched = !m_path.isEmpty();
    m_purges = true;
    emit changed();
    if (!m_path.isEmpty())
        save(m_path);
}

} // namespace app
