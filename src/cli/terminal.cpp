#include "cli/terminal.h"

#include <QCoreApplication>
#include <cstdio>

namespace cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::Terminal)
};

void writeLine(std::FILE* stream, const QString& text) {
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString& text) {
    writeLine(stdout, text);
}

void complain(const QString& text) {
    writeLine(stderr, Words::tr("diagonale : %1").arg(text));
}

void complain(const territory::Problem& problem) {
    complain(problem.text());
}

} // namespace cli
