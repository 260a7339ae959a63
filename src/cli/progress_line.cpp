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
    if (!m_shown.isEmpty()) {
        writeOver({});
    }
}

void ProgressLine::show(double shareDone, const QString& step) {
    constexpr int kPercent = 100;
    constexpr qsizetype kLongestStep = 56; // so that all of it stays on one line, which can be written over
    if (!m_isTerminal) {
        return;
    }
    QString text = Words::tr("%1 : %2 %").arg(m_label).arg(int(shareDone * kPercent));
    if (!step.isEmpty()) {
        text += QStringLiteral(" · ") + (step.size() > kLongestStep ? step.left(kLongestStep - 1) + u'…' : step);
    }
    if (text != m_shown) {
        m_shown = text;
        writeOver(text.toUtf8());
    }
}

} // namespace cli
