#pragma once

#include "app/worker.h"

#include <QTimer>
#include <optional>

namespace app {

/// For facts that follow the settings: does the newest of what was asked, one at a time and at an even pace, so that a
/// moving slider neither starves them nor heaps work up, and what is shown doesn't flicker.
class NewestWorker : public QObject {
    Q_OBJECT
public:
    explicit NewestWorker(QObject* parent = nullptr);

    /// Begins at once when nothing is under way and the last began a while ago; else as soon as that is so, unless
    /// something newer was asked meanwhile. Work under way is delivered.
    void ask(Worker::Work work);
    /// Nothing of what was asked so far is delivered any more.
    void forget();
    bool isBusy() const { return m_worker.isBusy() || m_next.has_value(); }

signals:
    void settled(); ///< Nothing is under way any more.

private:
    void goOn();

    std::optional<Worker::Work> m_next;
    QTimer m_pause;
    Worker m_worker;
};

} // namespace app
