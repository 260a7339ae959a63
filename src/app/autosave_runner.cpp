#include "app/autosave_runner.h"

#include "document/edit_command.h"
#include "solidarity/plan_comparison.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <chrono>

namespace app {

using namespace std::chrono_literals;
using document::AutosaveFile;
using document::AutosaveHead;
using document::AutosaveLine;
using document::MapState;
using territory::Expected;

Expected<void> AutosaveRunner::Task::run() const {
    if (!removes)
        return head ? file.beginAnew(*head, lines) : file.append(lines);
    file.remove();
    return {};
}

AutosaveRunner::AutosaveRunner(document::Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_timer(new QTimer(this)), m_worker(std::make_unique<Worker>()) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(500ms);
    connect(m_timer, &QTimer::timeout, this, &AutosaveRunner::write);
    connect(&document.planBook(), &document::PlanBook::changed, this, [this](const solidarity::PlanChange& change) {
        if (!change.isEmpty()) // another plan: not work
            add(change);
    });
    connect(&document.planBook(), &document::PlanBook::noted, this,
            [this](const document::JournalEntry& entry) { add(entry); });
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &AutosaveRunner::addState);
}

AutosaveRunner::~AutosaveRunner() {
    m_worker.reset();
    for (const Task& task : m_tasks) {
        if (task.removes)
            task.file.remove();
    }
    if (m_file)
        m_file->remove();
}

void AutosaveRunner::follow(const QUuid& project, const QString& path) {
    stop();
    m_head = AutosaveHead::of(project, path);
    m_file.emplace(document::autosavePath(document::autosaveFolder(), project, path));
    m_lastState = m_document.state();
}

void AutosaveRunner::stop() {
    remove();
    m_head.reset();
    m_file.reset();
    m_claim.reset();
    m_sinceSave.reset();
}

void AutosaveRunner::saveBegins() {
    m_sinceSave.emplace();
}

void AutosaveRunner::saved(const QString& path) {
    if (!m_head || !m_sinceSave)
        return;
    const QUuid project = m_head->project;
    std::vector<AutosaveLine> left = *std::exchange(m_sinceSave, std::nullopt);
    const QString journal = document::autosavePath(document::autosaveFolder(), project, path);
    if (left.empty() || journal != m_file->path())
        remove();
    m_claim.reset();
    m_file.emplace(journal);
    m_head = AutosaveHead::of(project, path);
    m_begun = false; // what follows replaces what was journaled before
    m_pending = std::move(left);
    write();
}

void AutosaveRunner::saveFailed() {
    m_sinceSave.reset();
}

void AutosaveRunner::forget() {
    if (!m_head)
        return;
    const AutosaveHead head = *m_head;
    AutosaveFile(m_file->path() + QStringLiteral(".left")).remove();
    follow(head.project, head.path);
    if (!head.path.isEmpty())
        return;
    add(solidarity::changeBetween({}, m_document.planBook().plan()));
    add(m_document.state());
    for (const document::JournalEntry& entry : m_document.planBook().journal())
        add(entry);
}

void AutosaveRunner::settle(const AutosaveFile& file) {
    write();
    m_tasks.push_back({file, {}, {}, true});
    startNext();
}

void AutosaveRunner::add(const AutosaveLine& line) {
    if (!m_head)
        return;
    const auto put = [&line](std::vector<AutosaveLine>& lines) {
        // Of states only the last one counts: a slider makes dozens a second.
        if (std::holds_alternative<MapState>(line))
            std::erase_if(lines, [](const AutosaveLine& other) { return std::holds_alternative<MapState>(other); });
        lines.push_back(line);
    };
    put(m_pending);
    if (m_sinceSave)
        put(*m_sinceSave);
    if (!m_timer->isActive())
        m_timer->start();
}

void AutosaveRunner::addState() {
    const MapState& state = m_document.state();
    if (document::withPresentPlace(m_lastState, state) == state)
        return;
    m_lastState = state;
    add(state);
}

void AutosaveRunner::write() {
    if (!m_head || m_pending.empty())
        return;
    claim();
    Task task{*m_file, {}, std::exchange(m_pending, {})};
    if (!std::exchange(m_begun, true))
        task.head = m_head;
    m_tasks.push_back(std::move(task));
    startNext();
}

void AutosaveRunner::remove() {
    m_timer->stop();
    m_pending.clear();
    if (std::exchange(m_begun, false)) {
        m_tasks.push_back({*m_file, {}, {}, true});
        startNext();
    }
}

void AutosaveRunner::startNext() {
    if (m_worker->isBusy() || m_tasks.empty())
        return;
    auto task = std::make_shared<const Task>(std::move(m_tasks.front()));
    m_tasks.pop_front();
    m_worker->start([this, task](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        return [this, task, done = task->run()] { take(done, *task); };
    });
}

void AutosaveRunner::take(const Expected<void>& done, const Task& task) {
    const bool tell = !done && !std::exchange(m_toldFailure, true);
    if (done) {
        m_toldFailure = false;
    } else if (m_file && m_file->path() == task.file.path()) {
        takeBack(task);
    }
    startNext();
    if (tell)
        emit failed(done.error());
}

void AutosaveRunner::takeBack(const Task& task) {
    std::vector<AutosaveLine> lines = task.lines;
    while (!m_tasks.empty() && m_tasks.front().file.path() == task.file.path()) {
        const Task& next = m_tasks.front();
        if (next.removes || next.head) // what was to be journaled is in the project's file, or given up
            return;
        lines.insert(lines.end(), next.lines.begin(), next.lines.end()); // else it would stand before the others
        m_tasks.pop_front();
    }
    m_pending.insert(m_pending.begin(), lines.begin(), lines.end());
    m_begun = m_begun && !task.head;
    m_timer->start();
}

void AutosaveRunner::claim() {
    if (!m_head->path.isEmpty() || m_claim)
        return;
    QDir().mkpath(QFileInfo(m_file->path()).absolutePath());
    m_claim = std::make_unique<QLockFile>(m_file->path() + QStringLiteral(".lock"));
    m_claim->setStaleLockTime(0);
    m_claim->tryLock(0);
}

} // namespace app
