#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <memory>

namespace document {

/// Who has a project open for writing.
struct LockHolder {
    QString user;    ///< Empty where it can't be told.
    QString machine; ///< The same.
    QDateTime since; ///< May be invalid.
};

/// The right to write a project file: a lock file beside it (« plan.gpkg.lock »), held while the project is open. That
/// of a process of this machine that is gone is taken over; one of another machine stands until it is released or
/// removed there. Where the folder can't be written, nothing can be locked and the project is read only.
class ProjectLock {
public:
    /// Tries at once; see isHeld().
    explicit ProjectLock(const QString& projectPath);

    bool isHeld() const { return m_file->isLocked(); }
    /// The folder, rather than another window, is in the way.
    bool isFolderReadOnly() const;
    /// Who holds it instead.
    LockHolder holder() const;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace document
