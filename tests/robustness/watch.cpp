#include "watch.h"

#include "process_figures.h"

#include <QMutex>
#include <QMutexLocker>
#include <array>
#include <cstdio>

namespace robustness {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
constexpr double kLongestTurn = 30; // instrumented code says nothing about speed
#else
constexpr double kLongestTurn = 1;
#endif
/// Of the clock on the wall: a lock, a disk. Other programs may hold the processors meanwhile.
constexpr double kLongestWait = 30 * kLongestTurn;

QBasicMutex messagesMutex;
QStringList* messages = nullptr; ///< Guarded by messagesMutex; the present watch's.

/// What the platform without a screen can't do, and says each time; and Qt's preview of a page setup, which takes a
/// quarter of the application's font in points though it is given in pixels (−1 point).
bool isOfPlatform(const QString& message) {
    static constexpr std::array kKnown{"This plugin does not support", "propagateSizeHints",
                                       "Point size <= 0 (-0.250000)"};
    return std::any_of(kKnown.begin(), kKnown.end(),
                       [&message](const char* known) { return message.contains(QLatin1String(known)); });
}

void hear(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg || isOfPlatform(message))
        return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    const QMutexLocker lock(&messagesMutex);
    if (messages)
        messages->append(QStringLiteral("said: ") + message);
}

} // namespace

Watch::Watch() {
    const QMutexLocker lock(&messagesMutex);
    messages = new QStringList;
    qInstallMessageHandler(hear);
    m_before = threadSeconds();
    m_clock.start();
}

Watch::~Watch() {
    qInstallMessageHandler(nullptr);
    const QMutexLocker lock(&messagesMutex);
    delete std::exchange(messages, nullptr);
}

void Watch::turn(const QString& action) {
    const double now = threadSeconds(), worked = now - std::exchange(m_before, now);
    const double waited = double(m_clock.restart()) / 1000;
    if (worked > m_longest) {
        m_longest = worked;
        m_longestAction = m_lastAction;
    }
    if (worked > kLongestTurn || waited > kLongestWait)
        m_slow << QStringLiteral("the interface thread did not answer for %1 s (%2 s of processor) after: %3")
                      .arg(waited)
                      .arg(worked)
                      .arg(m_lastAction);
    m_lastAction = action;
}

QStringList Watch::takeFaults() {
    QStringList faults = std::exchange(m_slow, {});
    const QMutexLocker lock(&messagesMutex);
    faults += std::exchange(*messages, {});
    return faults;
}

} // namespace robustness
