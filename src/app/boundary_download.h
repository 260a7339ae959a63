#pragma once

#include "app/worker.h"
#include "download/download.h"
#include "download/kept_files.h"

#include <QObject>

namespace app {

/// The download of boundaries that the person has asked for, one at a time, in a worker. Nothing of the network exists
/// before start(), nor after the end of what it began.
class BoundaryDownload : public QObject {
    Q_OBJECT
public:
    explicit BoundaryDownload(QObject* parent = nullptr);

    /// Where downloads are kept: "contours" in the user's cache folder.
    static download::KeptFiles keptFiles();
    /// Bytes that an interrupted download from there has left.
    static qint64 keptBytes(const QUrl& address);

    bool isRunning() const { return m_worker.isBusy(); }
    /// Begins, or goes on from what was kept. `sha256` is the one expected; empty = none.
    void start(const QUrl& address, const QString& sha256);
    void pause();                     ///< What has come is kept.
    void giveUp(const QUrl& address); ///< Nor is what had come before.

signals:
    void advanced(double share, const QString& words); ///< Share 0–1, negative = unknown.
    void received(const download::Received& file);
    void failed(const territory::Problem& problem);
    void ended(); ///< After each of these, and once paused or given up.

private:
    Worker m_worker;
};

} // namespace app
