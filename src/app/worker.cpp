#include "app/worker.h"

#include <algorithm>

namespace app {

Worker::Worker(QObject* parent) : QObject(parent) {
    connect(this, &Worker::messageLeft, this, &Worker::takeMessages, Qt::QueuedConnection);
}

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
        leave([this, number, share, step] {
            if (number == m_number && m_busy)
                emit progressed(share, step);
        });
    };
    m_runs.push_back({number, std::jthread([this, number, progress, work = std::move(work)](std::stop_token stop) {
                          leave([this, number, delivery = work(stop, progress)] { end(number, delivery); });
                      })});
}

void Worker::leave(Delivery message) {
    {
        const std::lock_guard lock(m_mutex);
        m_messages.push_back(std::move(message));
    }
    emit messageLeft({});
}

void Worker::takeMessages() {
    std::vector<Delivery> messages;
    {
        const std::lock_guard lock(m_mutex);
        messages.swap(m_messages);
    }
    for (const Delivery& message : messages)
        message();
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
