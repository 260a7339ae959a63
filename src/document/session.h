#pragma once

#include "document/map_state.h"

#include <QStringList>

namespace document {

/// What is remembered from one start to the next: the last state (boundaries once opened, home département…), the
/// project that was open, and the files and projects opened recently, the latest first.
struct Session {
    static constexpr qsizetype kMostRecent = 12;

    MapState state;
    QStringList recentFiles;
    QString project; ///< Path of the project that was open; empty = none.
    QStringList recentProjects;

    /// Puts the files of one opening at the head of the recent ones.
    void remember(const QStringList& files);
    void rememberProject(const QString& path);
    friend bool operator==(const Session&, const Session&) = default;
};

/// Where the session of this user is kept: session.json in the program's configuration folder.
QString sessionPath();
/// Where lists that the user pasted are kept, beside the session.
QString decisionListFolder();

/// No file yet is an empty session; one that can't be read, or makes no sense, is a Problem (start with an empty one,
/// and say so). Whether the files named still exist is loadDataset()'s to find.
territory::Expected<Session> readSession(const QString& path);
/// Whole or not at all. What only an open project carries is left out of the state: nothing else holds it.
territory::Expected<void> writeSession(const QString& path, const Session& session);

} // namespace document
