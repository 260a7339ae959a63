#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <utility>

namespace robustness {

/// What must not happen while somebody works: a warning of Qt or of ours, an interface thread that does not answer.
/// One at a time.
class Watch {
public:
    Watch();
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    /// A turn of the interface thread's event loop: what came since the last one ran without a break, but for waits.
    void turn(const QString& action);
    double longestSeconds() const { return m_longest; } ///< Of one turn, in processor time of the thread.
    const QString& longestAction() const { return m_longestAction; }
    /// What was found since the last time.
    QStringList takeFaults();

private:
    double m_before = 0, m_longest = 0;
    QElapsedTimer m_clock;
    QString m_longestAction, m_lastAction;
    QStringList m_slow;
};

} // namespace robustness
