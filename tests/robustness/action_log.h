#pragma once

#include <QFile>
#include <QString>
#include <map>

namespace robustness {

/// What the monkey has done, a numbered line each, on the disk before it is done: it is there after a crash too.
class ActionLog {
public:
    static constexpr int kTold = 200; ///< Lines that a failure is told with.

    explicit ActionLog(const QString& path);

    QString path() const { return m_file.fileName(); }
    void note(const QString& action);
    /// How often a window, a dialog, a command was met.
    void meet(const QString& what) { ++m_met[what]; }
    const std::map<QString, int>& met() const { return m_met; }
    const QString& last() const { return m_last; }

    /// The last lines of a log.
    static QString tail(const QString& path);

private:
    QFile m_file;
    qint64 m_number = 0;
    QString m_last;
    std::map<QString, int> m_met;
};

} // namespace robustness
