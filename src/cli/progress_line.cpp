#include "cli/progress_line.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

namespace cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ProgressLine)
};

void writeOver(const QByteArray& text) {
    static constexpr char wipe[] = "\r\x1b[K"; // to the start of the line, and what is on it away
    std::fputs(wipe, stderr);
    std::fputs(text.constData(), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine(const QString& label) : m_label(label), m_isTerminal(isatty(fileno(stderr)) != 0) {}

ProgressLine::~ProgressLine() {
    if (m_shown >= 0) {
        writeOver({});
    }
}

void ProgressLine::show(double shareDone) {
    constexpr int kPercent = 100;
    const int percent = int(shareDone * kPercent);
    if (!m_isTerminal || percent == m_shown) {
        return;
    }
    m_shown = percent;
    writeOver(Words::tr("%1 : %2 %").arg(m_label).arg(percent).toUtf8());
}

} // namespace cli
