#include "monkey_session.h"

#include "app/map_widget.h"
#include "process_figures.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <chrono>

namespace robustness {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kGesturesARound = 250;
constexpr int kRoundsAStart = 8;
constexpr int kMostRetreats = 400; ///< A window that isn't left after so many turns keeps its reader.
constexpr double kWarmUp = 120;    ///< Seconds until caches are filled.
constexpr double kTenMinutes = 600, kPercent = 100;

} // namespace

MonkeySession::MonkeySession(MonkeyOrders orders)
    : m_orders(std::move(orders))
    , m_log(m_orders.folder + u"/actions"_s)
    , m_monkey(m_orders.seed, m_log, m_orders.files, m_orders.folder + u"/files"_s) {}

bool MonkeySession::run() {
    m_clock.start();
    startAnew();
    while (m_faults.isEmpty() && isInTime()) {
        if (!play() || !settle())
            break;
        ++m_rounds;
        const bool closed = !m_program->window().isVisible();
        check();
        m_mostHeld = std::max(m_mostHeld, heldBytes());
        if (closed || m_rounds % kRoundsAStart == 0)
            startAnew();
    }
    m_commands += m_undo->commandsUndone();
    m_undo.reset();
    m_program.reset();
    m_faults += m_watch.takeFaults();
    const auto grown = growth();
    if (grown && *grown > m_orders.mostGrowth)
        m_faults << u"memory grows by %1 % in ten minutes"_s.arg(*grown);
    return m_faults.isEmpty();
}

bool MonkeySession::isInTime() const {
    return double(m_clock.elapsed()) / 1000 < m_orders.seconds;
}

void MonkeySession::startAnew() {
    m_log.note(u"starts the program"_s);
    if (m_undo)
        m_commands += m_undo->commandsUndone();
    m_undo.reset();
    m_program.reset();
    m_program.emplace();
    m_undo.emplace(m_program->document());
    ++m_starts;
    if (settle())
        m_weighings.push_back({double(m_clock.elapsed()) / 1000, heldBytes()});
}

/// A round: gestures, then retreat until nothing waits for an answer.
bool MonkeySession::play() {
    QEventLoop loop;
    m_loop = &loop;
    m_left = kGesturesARound;
    m_retreats = 0;
    QTimer::singleShot(0, this, &MonkeySession::turn);
    loop.exec();
    m_loop = nullptr;
    return m_faults.isEmpty();
}

void MonkeySession::turn() {
    m_watch.turn(m_log.last());
    m_undo->follow();
    m_faults += m_watch.takeFaults();
    const bool plays = m_left > 0 && isInTime() && m_faults.isEmpty() && m_program->window().isVisible();
    if (!plays && m_depth == 0 && !QApplication::activeModalWidget() && !QApplication::activePopupWidget())
        return m_loop->quit();
    // The next turn comes even if what this one does waits for an answer. Now and then workers get some time.
    QTimer::singleShot(m_left % 25 == 0 ? 60ms : 0ms, this, &MonkeySession::turn);
    ++m_depth;
    if (plays) {
        --m_left;
        ++m_actions;
        m_monkey.act();
    } else if (++m_retreats < kMostRetreats) {
        m_monkey.retreat();
    } else {
        m_faults << u"%1 can't be left"_s.arg(QString::fromLatin1(
            QApplication::activeModalWidget() ? QApplication::activeModalWidget()->metaObject()->className()
                                              : "an invisible dialog"));
        const QString faults = m_faults.join(u'\n');
        qFatal("%s", qPrintable(faults)); // no way back from the loops that wait
    }
    --m_depth;
}

bool MonkeySession::settle() {
    if (!m_program->window().isVisible())
        return true;
    constexpr int kPatience = 120'000;
    if (!QTest::qWaitFor([this] { return m_program->isSettled(); }, kPatience)) {
        m_faults << u"the map is not drawn anew in two minutes"_s;
        return false;
    }
    m_watch.turn(u"waits for the map"_s);
    m_undo->follow();
    return true;
}

void MonkeySession::check() {
    m_log.note(u"undoes and redoes everything"_s);
    m_faults += m_undo->run();
    m_watch.turn(m_log.last());
    m_watch.takeFaults(); // hundreds of commands at once may take their time
}

/// Slope of a straight line through what fresh starts held after the warm-up, per cent of their mean in ten minutes;
/// nothing in sessions too short to tell. In between, memory goes up and down with what the monkey opened and did.
std::optional<double> MonkeySession::growth() const {
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const Weighing& one : m_weighings) {
        if (one.seconds < kWarmUp)
            continue;
        const auto bytes = double(one.bytes);
        n += 1, x += one.seconds, y += bytes, xx += one.seconds * one.seconds, xy += one.seconds * bytes;
    }
    if (m_weighings.empty() || m_weighings.back().seconds < kTenMinutes || n < 10)
        return std::nullopt;
    return (n * xy - x * y) / (n * xx - x * x) / (y / n) * kTenMinutes * kPercent;
}

QStringList MonkeySession::figures() const {
    QStringList lines{
        u"seed %1: %2 gestures in %3 rounds, %4 starts, %5 commands undone and redone, %6 s"_s.arg(m_orders.seed)
            .arg(m_actions)
            .arg(m_rounds)
            .arg(m_starts)
            .arg(m_commands)
            .arg(m_clock.elapsed() / 1000),
        u"longest turn of the interface thread: %1 s of processor, after: %2"_s.arg(m_watch.longestSeconds())
            .arg(m_watch.longestAction()),
        u"descriptors %1, threads %2"_s.arg(openDescriptors()).arg(runningThreads())};
    constexpr double kMegabyte = 1 << 20;
    for (const Weighing& start : m_weighings)
        lines << u"held by a fresh start at %1 s: %2 MB"_s.arg(start.seconds).arg(double(start.bytes) / kMegabyte);
    lines << u"held at most: %1 MB"_s.arg(double(m_mostHeld) / kMegabyte);
    if (const auto grown = growth())
        lines << u"growth: %1 % in ten minutes"_s.arg(*grown);
    return lines;
}

} // namespace robustness
