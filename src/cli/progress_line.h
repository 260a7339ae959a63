#pragma once

#include <QString>

namespace cli {

/// « Tirages : 42 % », « Atlas : 8 % · 12 sur 151 : CC du Pays Dunois », written over itself on the standard error while it is a terminal; nothing where it is a file or
/// a pipe. The line is wiped at the end.
class ProgressLine {
public:
    explicit ProgressLine(const QString& label);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(double shareDone, const QString& step = {});

private:
    QString m_label;
    bool m_isTerminal;
    QString m_shown;
};

} // namespace cli
