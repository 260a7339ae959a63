#include "action_log.h"

#include <QStringList>

namespace robustness {

ActionLog::ActionLog(const QString& path) : m_file(path) {
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("the log of the monkey can't be written");
}

void ActionLog::note(const QString& action) {
    m_last = QStringLiteral("%1 %2").arg(++m_number).arg(action);
    m_file.write(m_last.toUtf8() + '\n');
}

QString ActionLog::tail(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.sliced(std::max<qsizetype>(0, lines.size() - kTold)).join(u'\n');
}

} // namespace robustness
