#include "private_home.h"

#include <QDir>
#include <QFile>

namespace robustness {

PrivateHome::PrivateHome() {
    const QDir folder(m_folder.path());
    for (const char* name : {"home", "config", "data", "cache", "state", "run"})
        folder.mkpath(QString::fromLatin1(name));
    const auto point = [&folder](const char* variable, const char* name) {
        qputenv(variable, QFile::encodeName(folder.filePath(QString::fromLatin1(name))));
    };
    point("HOME", "home");
    point("XDG_CONFIG_HOME", "config");
    point("XDG_DATA_HOME", "data");
    point("XDG_CACHE_HOME", "cache");
    point("XDG_STATE_HOME", "state");
    point("XDG_RUNTIME_DIR", "run");
    QFile::setPermissions(folder.filePath(QStringLiteral("run")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // No way out to a network: a proxy that nobody serves.
    for (const char* variable : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(variable, "http://127.0.0.1:9");
    QDir::setCurrent(folder.filePath(QStringLiteral("home")));
}

} // namespace robustness
