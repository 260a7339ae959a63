#pragma once

#include "territory/progress.h"

#include <QObject>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace app {

/// Does one long piece of work at a time in a thread of its own, so that the interface thread never waits. The work
/// gives back what is to be done with its result, which runs in the thread that owns the worker; a cancelled or
/// superseded work delivers nothing.
class Worker : public QObject {
    Q_OBJECT
public:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(std::stop_token, const territory::Progress&)>;

    explicit Worker(QObject* parent = nullptr);
    ~Worker() override; ///< Stops what is under way and waits for it.

    /// Starts now; what was under way is stopped and delivers nothing.
    void start(Work work);
    void cancel();
    bool isBusy() const { return m_busy; }

signals:
    void messageLeft(QPrivateSignal);                   ///< From any thread.
    void progressed(double share, const QString& step); ///< Share 0–1, negative = unknown.
    void finished();                                    ///< After the delivery, or once cancelled.

private:
    struct Run {
        quint64 number;
        std::jthread thread;
    };
    void leave(Delivery message);
    void takeMessages();
    void end(quint64 number, const Delivery& delivery);

    /// What threads have left for the owner's thread. Behind a mutex of ours rather than in Qt's events, so that
    /// ThreadSanitizer, which doesn't see into Qt, can follow it.
    std::mutex m_mutex;
    std::vector<Delivery> m_messages; ///< Guarded by m_mutex.

    std::vector<Run> m_runs; ///< The last one counts; earlier ones have been told to stop.
    quint64 m_number = 0;
    bool m_busy = false;
};

} // namespace app
