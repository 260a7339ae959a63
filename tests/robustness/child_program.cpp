#include "child_program.h"

#include <QDir>
#include <QFile>
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

void Surroundings::start(QProcess& process, const QStringList& arguments) const {
    process.setProcessEnvironment(m_variables);
    const QStringList line = m_before + QStringList{QStringLiteral(DIAGONALE_WATCHED)} + arguments;
    process.start(line.first(), line.mid(1));
}

ChildRun Surroundings::run(const QStringList& arguments) const {
    QProcess process;
    start(process, arguments);
    constexpr int kPatience = 100'000; // sanitizers and a busy machine
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ChildRun Surroundings::runWindow(const QStringList& arguments) const {
    return Surroundings(*this).set(u"DIAGONALE_CLOSE_WHEN_SHOWN"_s, u"1"_s).run(arguments);
}

QString fakeTimeLibrary() {
#if !defined(__SANITIZE_ADDRESS__) &&                                                                                  \
    !defined(__SANITIZE_THREAD__) // they want to be the first library loaded, as it does
    // Packages put it in a folder of the architecture.
    for (const QString& folder : {u"/usr/lib/x86_64-linux-gnu/faketime"_s, u"/usr/lib/aarch64-linux-gnu/faketime"_s}) {
        if (QFile::exists(folder + u"/libfaketimeMT.so.1"_s))
            return folder + u"/libfaketimeMT.so.1"_s;
    }
#endif
    return {};
}

} // namespace robustness
