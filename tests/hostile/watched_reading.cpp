#include "watched_reading.h"

#include <QProcess>

namespace hostile {

using namespace Qt::StringLiterals;

WatchedReading watchedReading(const QString& kind, const QStringList& paths, const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(WATCHED_READER), QStringList{kind} + paths);
    WatchedReading reading;
    reading.ended =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    const auto linesOf = [&said](const QString& word) {
        QStringList found;
        for (const QString& line : said.split(u'\n', Qt::SkipEmptyParts))
            if (line.startsWith(word + u' '))
                found << line.mid(word.size() + 1);
        return found;
    };
    reading.readings = linesOf(u"read"_s);
    reading.drivers = linesOf(u"driver"_s);
    reading.drivers.sort();
    reading.asked = linesOf(u"asked"_s);
    reading.answered = linesOf(u"answered"_s);
    reading.opened = linesOf(u"opened"_s);
    reading.network = linesOf(u"network"_s);
    reading.loaded = linesOf(u"loaded"_s);
    return reading;
}

} // namespace hostile
