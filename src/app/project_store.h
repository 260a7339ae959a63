#pragma once

#include "app/autosave_runner.h"
#include "app/merge_dialog.h"
#include "app/worker.h"
#include "document/open_project.h"
#include "document/project_lock.h"

#include <QObject>
#include <functional>
#include <memory>

namespace app {

/// Work that a crash has left in an autosave journal.
struct LeftWork {
    document::AutosaveReading reading;
    document::AutosaveFile file;      ///< To be removed once the work is taken up or given up.
    std::shared_ptr<QLockFile> claim; ///< Of a project never saved: other windows leave it alone meanwhile.
};

/// The project that is open in the document: its file, its lock, whether there is work that isn't in the file; all
/// reading and writing in a worker. What can't be read or written changes nothing.
class ProjectStore : public QObject {
    Q_OBJECT
public:
    explicit ProjectStore(document::Document& document, QObject* parent = nullptr);
    ~ProjectStore() override;

    const QUuid& id() const { return m_id; }
    const QString& path() const { return m_path; } ///< Empty = never saved.
    bool isReadOnly() const { return m_document.planBook().isReadOnly(); }
    /// There is work that a file should hold: of a project never saved, something in its plan.
    bool isModified() const;
    bool isBusy() const { return m_worker.isBusy(); }
    bool isTaking() const { return m_taking; } ///< The document is being filled with a project just read.
    const std::vector<document::Scenario>& scenarios() const { return m_scenarios; }

    /// An empty plan, or that one, over the map as it is; what a project carried of the map is what ships again. It
    /// isn't work to be saved until something in it is changed.
    void makeNew(const solidarity::Plan& plan = {});
    void open(const QString& path);
    /// The project is that file from then on.
    void save(const QString& path);
    void handOn(const QString& path);
    /// Another copy, to be compared; nothing on screen changes.
    void readCopy(const QString& path);
    void cancel() { m_worker.cancel(); }
    /// Looks for projects that were never saved and whose window is gone; see foundLeftWork().
    void lookForUnsaved();
    /// What a crash had left is done again, as commands that can be undone. The files of its map are for the caller to
    /// open, where they are others.
    void takeUp(const LeftWork& work);
    void giveUp(const LeftWork& work) { m_autosave.settle(work.file); }

signals:
    void begun(const QString& title);
    void progressed(double share, const QString& step);
    void ended();

    void changed(); ///< Another path, modified or not, read-only or not.
    void opened(const document::ProjectReading& reading, const std::vector<territory::Problem>& problems);
    void lockedByOther(const document::LockHolder& holder, bool folderIsReadOnly); ///< After opened().
    void made();                                                                   ///< A new project.
    void saved(const QString& path);
    /// After saved(): what the file had, and wasn't read or was of an older format, stands in that copy.
    void oldFileKept(const QString& copy);
    void handedOn(const QString& path);
    void copyRead(const std::shared_ptr<const app::ComparedCopy>& copy);
    void foundLeftWork(const app::LeftWork& work);
    void failed(const territory::Problem& problem, const QString& path);
    void openingFailed(const territory::Problem& problem, const QString& path);
    void autosaveFailed(const territory::Problem& problem);

private:
    struct Opened;
    struct SaveStart {
        int index;              ///< Of the undo stack,
        std::uint64_t revision; ///< and of the plan, when it began.
        QUuid id;
        bool touched;
    };
    void take(const std::shared_ptr<Opened>& opened, const QString& path);
    void takeNew(const solidarity::Plan& plan, const document::MapState& state,
                 std::shared_ptr<const document::Dataset> dataset, std::shared_ptr<const document::Results> results);
    void takeSaved(const SaveStart& start, const QString& path, std::shared_ptr<document::ProjectLock> lock,
                   const QString& keptCopy);
    void start(const QString& title, Worker::Work work);
    void finish();
    document::Project present() const;
    void become(const QUuid& id, const QString& path, std::shared_ptr<document::ProjectLock> lock);
    void forget();
    Worker::Delivery failure(const territory::Problem& problem, const QString& path);

    document::Document& m_document;
    AutosaveRunner m_autosave;
    QUuid m_id = QUuid::createUuid();
    QString m_path;
    std::shared_ptr<document::ProjectLock> m_lock;
    solidarity::Plan m_begun;                    ///< What the project began with, where it has no file.
    std::vector<document::Scenario> m_scenarios; ///< That the project's file carried.
    bool m_touched = false;                      ///< Changed by what the undo stack doesn't know: files opened.
    bool m_taking = false;                       ///< The document's new dataset is the project's own.
    bool m_keepsOld = false;                     ///< The file holds what isn't here: the next save keeps a copy.
    bool m_purges = false;                       ///< The next save also removes copies kept beside.
    QString m_nextSave;                          ///< Asked for while the worker was busy.
    Worker m_worker;
};

} // namespace app
