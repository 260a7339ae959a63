#pragma once

#include "territory/problem.h"

#include <QUrl>

namespace download {

/// The folder of what was downloaded: one folder of its own for each address, so that no file takes the place of
/// another one's that happens to have the same name.
class KeptFiles {
public:
    explicit KeptFiles(QString folder) : m_folder(std::move(folder)) {}

    const QString& folder() const { return m_folder; }
    QString folderOf(const QUrl& address) const;
    /// Bytes of all that is kept, parts of downloads included.
    qint64 size() const;
    /// What can't be removed is a Problem; the rest is gone.
    territory::Expected<void> empty() const;

private:
    QString m_folder;
};

} // namespace download
