#include "app/newest_worker.h"

#include <chrono>

namespace app {

namespace {

/// Between two beginnings: ten times a second is as often as one reads, and leaves the cores to the map.
constexpr std::chrono::milliseconds kPace(100);

} // namespace

NewestWorker::NewestWorker(QObject* parent) : QObject(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPace);
    connect(&m_pause, &QTimer::timeout, this, &NewestWorker::goOn);
    connect(&m_worker, &Worker::finished, this, [this] {
        goOn();
        if (!isBusy())
            emit settled();
    });
}

void NewestWorker::ask(Worker::Work work) {
    m_next = std::move(work);
    goOn();
}

void NewestWorker::forget() {
    m_next.reset();
    m_worker.cancel();
}

void NewestWorker::goOn() {
    if (!m_next || m_worker.isBusy() || m_pause.isActive())
        return;
    m_pause.start();
    const Worker::Work next = std::move(*m_next);
    m_next.reset();
    m_worker.start(next);
}

} // namespace app
