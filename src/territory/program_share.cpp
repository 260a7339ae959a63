#include "territory/program_share.h"

#include <QCoreApplication>
#include <QDir>

namespace territory {

QString programShare(const QString& name) {
    if (!QCoreApplication::instance())
        return {};
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/") + name);
    return folder.exists() ? folder.canonicalPath() : QString();
}

} // namespace territory
