#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <sqlite3.h>

namespace tests {

/// Changes a project's file as a stranger may. What went wrong is told.
inline bool runSql(sqlite3* database, const QByteArray& sql) {
    char* message = nullptr;
    const bool done = sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK;
    if (!done)
        qWarning("%s: %s", sql.constData(), message);
    sqlite3_free(message);
    return done;
}

inline bool runSql(const QString& path, const QByteArray& sql) {
    sqlite3* database = nullptr;
    const bool done =
        sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK && runSql(database, sql);
    sqlite3_close(database);
    return done;
}

} // namespace tests
