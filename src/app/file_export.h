#pragma once

#include "app/worker.h"
#include "territory/problem.h"

#include <QObject>

class QWidget;

namespace app {

/// Asks for a file and has it written by a worker, whole or not at all; remembers the folder.
class FileExport : public QObject {
    Q_OBJECT
public:
    /// Writes what it holds; runs in the worker's thread.
    using Write = std::function<territory::Expected<void>(const QString& path)>;
    /// Makes what is to be written, in the interface thread, once a path is chosen.
    using Prepare = std::function<Write()>;

    explicit FileExport(QWidget* parent);

    void ask(const QString& suggestedName, const QString& suffix, const QString& nameFilter, const Prepare& prepare);
    void write(const QString& path, const Write& write);

signals:
    void said(const QString& message);   ///< It is written.
    void failed(const QString& message); ///< What happened, and what to do.

private:
    QWidget* m_window;
    Worker m_worker;
};

/// A title as the name of a file with that ending.
QString fileNameOf(QString title, const QString& suffix);

} // namespace app
