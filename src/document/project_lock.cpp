#include "document/project_lock.h"

#include <QFileInfo>

namespace document {

ProjectLock::ProjectLock(const QString& projectPath)
    : m_path(projectPath + QStringLiteral(".lock")), m_file(std::make_unique<QLockFile>(m_path)) {
    m_file->setStaleLockTime(0); // a project may stay open for days: only a dead process makes a lock stale
    m_file->tryLock(0);
}

bool ProjectLock::isFolderReadOnly() const {
    return m_file->error() == QLockFile::PermissionError || m_file->error() == QLockFile::UnknownError;
}

LockHolder ProjectLock::holder() const {
    const QFileInfo file(m_path);
    LockHolder holder{file.owner(), {}, file.lastModified()};
    qint64 process = 0;
    QString application;
    m_file->getLockInfo(&process, &holder.machine, &application);
    return holder;
}

} // namespace document
