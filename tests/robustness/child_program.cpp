#include "child_program.h"

#include <QDir>
#include <QProcess>

namespace robustness {

using namespace Qt::StringLiterals;

Surroundings::Surroundings(const QString& folder) : m_variables(QProcessEnvironment::systemEnvironment()) {
    for (const QString& name : {u"LANG"_s, u"LC_ALL"_s, u"LANGUAGE"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        m_variables.remove(name);
    const QDir here(folder);
    for (const QString& name : {u"home"_s, u"run"_s, u"tmp"_s})
        here.mkpath(name);
    QFile::setPermissions(here.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    set(u"HOME"_s, here.filePath(u"home"_s)).set(u"XDG_RUNTIME_DIR"_s, here.filePath(u"run"_s));
    set(u"TMPDIR"_s, here.filePath(u"tmp"_s)).set(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

Surroundings& Surroundings::set(const QString& name, const QString& value) {
    m_variables.insert(name, value);
    return *this;
}

Surroundings& Surroundings::unset(const QString& name) {
    m_variables.remove(name);
    return *this;
}

Surroundings& Surroundings::through(const QString& shell) {
    return behind({u"/bin/sh"_s, u"-c"_s, shell, u"sh"_s});
}

Surroundings& Surroundings::behind(const QStringList& command) {
    m_before += command;
    return *this;
}

ChildRun Surroundings::run(const QStringList& arguments) const {
    QProcess process;
    process.setProcessEnvironment(m_variables);
    const QStringList line = m_before + QStringList{QStringLiteral(DIAGONALE_WATCHED)} + arguments;
    process.start(line.first(), line.mid(1));
    constexpr int kPatience = 100'000; // sanitizers and a busy machine
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ChildRun Surroundings::runWindow(const QStringList& arguments) const {
    return Surroundings(*this).set(u"DIAGONALE_CLOSE_WHEN_SHOWN"_s, u"1"_s).run(arguments);
}

} // namespace robustness
