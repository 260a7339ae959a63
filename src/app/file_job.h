#pragma once

#include "app/worker.h"
#include "territory/problem.h"

#include <QObject>

namespace app {

class InfoBar;
class TaskBar;

/// Writes one file in a worker, whole or not at all: tells in a task bar how far it is, gives up when asked there, and
/// says in a message what came of it, with the way to its folder.
class FileJob : public QObject {
    Q_OBJECT
public:
    /// Runs in the worker; gives what is to be said of the file besides that it is there (may be empty).
    using Write =
        std::function<territory::Expected<QString>(const QString& path, std::stop_token, const territory::Progress&)>;

    FileJob(TaskBar& tasks, InfoBar& messages, QObject* parent);

    /// `title` says what is being made: « Export de la carte ».
    void write(const QString& title, const QString& path, const Write& write);
    bool isBusy() const { return m_worker.isBusy(); }
    void cancel();

signals:
    void written(const QString& path);
    void failed(const QString& path);
    void ended(); ///< Written, failed or given up.

private:
    void tellWritten(const QString& path, const QString& besides);

    TaskBar& m_tasks;
    InfoBar& m_messages;
    QString m_path;
    Worker m_worker;
};

/// Asks where to write a page, in all its formats (`nameFilters`, as a file dialog takes them), beginning in the folder
/// and with the format of the last time; empty = given up. Without an ending the name gets that of the format.
QString askTarget(QWidget* window, const QString& title, const QString& suggestedName, const QStringList& nameFilters);
/// Formats of a map, in words.
QStringList mapFormats();

} // namespace app
