#pragma once

#include "monkey.h"
#include "open_window.h"
#include "undo_check.h"
#include "watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <optional>

namespace robustness {

/// What a session of the monkey is to do.
struct MonkeyOrders {
    quint64 seed = 1;
    double seconds = 15;
    QString folder;         ///< Of its own: its files are in "files" there, what the monkey does in "actions".
    QStringList files;      ///< That it may open.
    double mostGrowth = 10; ///< Of held memory, per cent in ten minutes; counts in sessions of that length.
};

/// The monkey at the real window, in rounds: it plays, then everything that stands open before the window is closed,
/// everything is undone and redone; now and then the program is closed and started anew, and memory is weighed.
class MonkeySession : public QObject {
    Q_OBJECT
public:
    explicit MonkeySession(MonkeyOrders orders);

    /// False as soon as something is wrong; faults() says what.
    bool run();
    const QStringList& faults() const { return m_faults; }
    QStringList figures() const;
    const ActionLog& log() const { return m_log; }

private:
    struct Weighing {
        double seconds;
        qint64 bytes;
    };
    void turn();
    bool isInTime() const;
    bool play();
    bool settle();
    void startAnew();
    void check();
    std::optional<double> growth() const;

    MonkeyOrders m_orders;
    ActionLog m_log;
    Monkey m_monkey;
    Watch m_watch;
    std::optional<OpenWindow> m_program;
    std::optional<UndoCheck> m_undo;
    QEventLoop* m_loop = nullptr;
    QElapsedTimer m_clock;
    int m_depth = 0; ///< Turns under way: one, and one more for each dialog that waits for its answer.
    int m_left = 0;  ///< Gestures of this round.
    int m_retreats = 0;
    int m_actions = 0, m_rounds = 0, m_starts = 0, m_commands = 0;
    std::vector<Weighing> m_weighings; ///< At each start.
    qint64 m_mostHeld = 0;
    QStringList m_faults;
};

} // namespace robustness
