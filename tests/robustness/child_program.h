#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

class QProcess;

namespace robustness {

/// What a run of the real program gave.
struct ChildRun {
    int exitCode = -1; ///< -1: killed by a signal, or still there after a hundred seconds.
    QByteArray out, err;
};

/// The surroundings in which the program is run: its variables, and a line of shell put before it.
class Surroundings {
public:
    /// As a test has them, with a home of its own in `folder`, without a screen.
    explicit Surroundings(const QString& folder);

    Surroundings& set(const QString& name, const QString& value);
    Surroundings& unset(const QString& name);
    /// Shell that ends in `exec "$@"`, which is the program: « ulimit -f 8; exec "$@" ».
    Surroundings& through(const QString& shell);
    /// Programs of the system that come before it (faketime, unshare).
    Surroundings& behind(const QStringList& command);

    ChildRun run(const QStringList& arguments) const;
    void start(QProcess& process, const QStringList& arguments) const;
    /// Starts the window, which closes once it shows its map.
    ChildRun runWindow(const QStringList& arguments = {}) const;

private:
    QProcessEnvironment m_variables;
    QStringList m_before;
};

/// libfaketime where it is installed and can be loaded; else empty.
QString fakeTimeLibrary();

} // namespace robustness
