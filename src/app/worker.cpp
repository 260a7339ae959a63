#include "app/worker.h"

#include <algorithm>

namespace app {

Worker::Worker(QObject* parent) : QObject(parent) {}

Worker::~Worker() {
    for (Run& run : m_runs)
        run.thread.request_stop();
    m_runs.clear();
}

void Worker::start(Work work) {
    for (Run& run : m_runs)
        run.thread.request_stop();
    const quint64 number = ++m_number;
    m_busy = true;
    const territory::Progress progress = [this, number](double share, const QString& step) {
        const auto tell = [this, number, share, step] {
            if (number == m_number && m_busy)
                emit progressed(share, step);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    m_runs.push_back({number, std::jthread([this, number, progress, work = std::move(work)](std::stop_token stop) {
                          const Delivery delivery = work(stop, progress);
                          const auto deliver = [this, number, delivery] { end(number, delivery); };
                          QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
                      })});
}

void Worker::cancel() {
    if (!m_busy)
        return;
    m_runs.back().thread.request_stop();
    m_busy = false;
    emit finished();
}

void Worker::end(quint64 number, const Delivery& delivery) {
    const bool counts = m_busy && number == m_number;
    // The thread has nothing left to do but return: joining it here does not wait.
    std::erase_if(m_runs, [number](const Run& run) { return run.number == number; });
    if (!counts)
        return;
    m_busy = false;
    if (delivery)
        delivery();
    if (!m_busy)
        emit finished();
}

} // namespace app
