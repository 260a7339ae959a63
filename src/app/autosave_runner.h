#pragma once

#include "app/worker.h"
#include "document/autosave.h"
#include "document/document.h"

#include <QLockFile>
#include <deque>
#include <memory>
#include <optional>

class QTimer;

namespace app {

/// Keeps the autosave journal of the open project: what is done is on the disk within a second, written by a worker. A
/// journal exists only while there is work that isn't saved, and goes when the window is closed in order: only a crash
/// leaves one.
class AutosaveRunner : public QObject {
    Q_OBJECT
public:
    explicit AutosaveRunner(document::Document& document, QObject* parent = nullptr);
    ~AutosaveRunner() override;

    /// What is done from now on goes on from this file (of a project never saved: empty).
    void follow(const QUuid& project, const QString& path);
    /// Nothing is journaled until the next follow(), and what was goes.
    void stop();

    /// A save begins: what is done from now on isn't in it.
    void saveBegins();
    /// It is on the disk: the journal keeps what was done meanwhile, or goes.
    void saved(const QString& path);
    void saveFailed();
    /// All that was journaled leaves the disk; a project never saved is journaled anew as it is now.
    void forget();
    /// Removes a journal whose work has been taken up or given up, once what is pending is on the disk.
    void settle(const document::AutosaveFile& file);

signals:
    void failed(const territory::Problem& problem); ///< Once, until it works again; what couldn't be written is kept.

private:
    /// One thing for the worker to do, in its turn.
    struct Task {
        document::AutosaveFile file;
        std::optional<document::AutosaveHead> head; ///< Begins anew; nothing = goes on.
        std::vector<document::AutosaveLine> lines;
        bool removes = false;

        territory::Expected<void> run() const;
    };

    void add(const document::AutosaveLine& line);
    void addState();
    void write();
    void remove();
    void startNext();
    void take(const territory::Expected<void>& done, const Task& task);
    /// What couldn't be written, and what waits behind it, is to be written again in its order.
    void takeBack(const Task& task);
    void claim();

    document::Document& m_document;
    QTimer* m_timer;
    std::unique_ptr<Worker> m_worker;             ///< Gone before the last removal.
    std::optional<document::AutosaveHead> m_head; ///< Nothing while stopped.
    std::optional<document::AutosaveFile> m_file; ///< With the head.
    std::unique_ptr<QLockFile> m_claim;           ///< Tells other windows that a never-saved project is still open.
    bool m_begun = false;                         ///< The file is there, or will be.
    bool m_toldFailure = false;
    document::MapState m_lastState; ///< As last journaled.
    std::vector<document::AutosaveLine> m_pending;
    std::optional<std::vector<document::AutosaveLine>> m_sinceSave; ///< Of the save under way.
    std::deque<Task> m_tasks;
};

} // namespace app
