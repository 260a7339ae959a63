#include "running_window.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <algorithm>

namespace robustness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 100'000; // sanitizers and a busy machine

} // namespace

RunningWindow::RunningWindow(const Surroundings& surroundings, const QStringList& files) {
    Surroundings(surroundings).set(u"DIAGONALE_DRIVEN"_s, u"1"_s).start(m_process, files);
}

RunningWindow::~RunningWindow() {
    kill();
}

void RunningWindow::order(const QString& line) {
    m_process.write(line.toUtf8() + '\n');
}

bool RunningWindow::waitUntil(const std::function<bool(const QJsonObject&)>& isSo) {
    QElapsedTimer waited;
    waited.start();
    while (!isSo(m_shown)) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(std::max(0, kPatience - int(waited.elapsed()))))
            return false;
        while (m_process.canReadLine()) {
            m_shown = QJsonDocument::fromJson(m_process.readLine()).object();
            if (isSo(m_shown)) // what follows may already be something else
                return true;
        }
    }
    return true;
}

QByteArray RunningWindow::told() {
    return "shown: " + QJsonDocument(m_shown).toJson(QJsonDocument::Compact) +
           "; err: " + m_process.readAllStandardError().left(4000);
}

void RunningWindow::kill() {
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

bool RunningWindow::close() {
    order(u"close"_s);
    return m_process.waitForFinished(kPatience) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

} // namespace robustness
