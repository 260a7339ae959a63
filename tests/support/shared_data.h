#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace support {

/// Path of a file of the folder of real boundaries, or "" when the folder is absent: the test then skips with a message.
inline QString sharedData(const QString& relative) {
    const QString folder = qEnvironmentVariable("DIAGONALE_SHARED_DATA");
    const QString path = QDir(folder).absoluteFilePath(relative);
    return !folder.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

} // namespace support

#define REQUIRE_SHARED_DATA(variable, relative)                                                                        \
    const QString variable = support::sharedData(QStringLiteral(relative));                                            \
    if (variable.isEmpty())                                                                                            \
    QSKIP("the folder of real boundaries is absent: " relative)
