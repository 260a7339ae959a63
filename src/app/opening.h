#pragma once

#include "app/file_kind.h"
#include "app/worker.h"
#include "document/document.h"
#include "document/loading.h"

#include <QObject>

namespace app {

/// Opens files into the document, all reading done in a worker. What can't be read never replaces what is on screen.
class Opening : public QObject {
    Q_OBJECT
public:
    explicit Opening(document::Document& document, QObject* parent = nullptr);

    /// The first load: all that the remembered state names.
    void begin(const document::MapState& remembered);

    void open(const QStringList& paths); ///< Each for what it is: see guessKind().
    void open(FileKind kind, const QStringList& paths);
    void openBoundaries(const QStringList& paths, const io::BoundaryOptions& options);
    void useEmbeddedBoundaries();
    /// The tables that add columns from now on, instead of those of the state; `path` is the one that is new, if any.
    void useImports(const std::vector<document::TableImport>& imports, const QString& path);

    /// The files that `state` names, where they aren't those in use.
    void useSources(const document::MapState& state);

    bool isBusy() const { return m_worker.isBusy(); }
    void cancel(); ///< What waits is given up too.

signals:
    void begun(const QString& title);
    void progressed(double share, const QString& step);
    void ended();

    void opened(const QStringList& paths);  ///< For the recent files.
    void importWanted(const QString& path); ///< A table whose columns must be chosen first.
    void projectWanted(const QString& path);
    /// The boundaries on screen have changed; their diagnosis is in the dataset.
    void boundariesOpened();
    /// They have not: an answer to a question in `failure` may make them readable.
    void boundariesRefused(const io::BoundaryFailure& failure, const QStringList& paths,
                           const io::BoundaryOptions& options);
    void failed(const std::vector<territory::Problem>& problems, app::FileKind kind, const QStringList& paths);
    void reportedProblems(const std::vector<territory::Problem>& problems); ///< Opened, but with these.

private:
    const document::MapState& presentState() const;
    void openNext();
    void load(const document::MapState& wanted, FileKind kind, const QStringList& paths, const QString& title);
    void take(const document::DatasetReading& reading, std::shared_ptr<const document::Results> results, FileKind kind,
              const QStringList& paths);
    void takeBoundaries(std::shared_ptr<const document::Dataset> dataset,
                        std::shared_ptr<const document::Results> results, const QStringList& paths);

    document::Document& m_document;
    std::vector<std::pair<FileKind, QStringList>> m_waiting; ///< Of one drop, still to be opened.
    document::MapState m_remembered;                         ///< Until the first dataset is there.
    Worker m_worker;
};

} // namespace app
