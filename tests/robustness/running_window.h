#pragma once

#include "child_program.h"

#include <QJsonObject>
#include <QProcess>
#include <functional>

namespace robustness {

/// The window of the real program in a process of its own, driven from here; killed with this object where it is still
/// there.
class RunningWindow {
public:
    RunningWindow(const Surroundings& surroundings, const QStringList& files);
    ~RunningWindow();

    qint64 pid() const { return m_process.processId(); }
    /// One of driven_window.cpp's.
    void order(const QString& line);
    /// Until what the window shows is so; false where it has ended, or after a hundred seconds.
    bool waitUntil(const std::function<bool(const QJsonObject& shown)>& isSo);
    /// What it showed last, for the message of a failure too.
    const QJsonObject& shown() const { return m_shown; }
    QByteArray told();

    /// By SIGKILL: nothing of it is put in order.
    void kill();
    /// As a person does; false where it does not end by itself with 0.
    bool close();

private:
    QProcess m_process;
    QJsonObject m_shown;
};

} // namespace robustness
