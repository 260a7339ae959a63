#pragma once

#include <QTemporaryDir>

namespace robustness {

/// A home, settings and a folder of its own for this process, gone when it ends. Made before the application is, so
/// that nothing of the machine's user is read or written.
class PrivateHome {
public:
    PrivateHome();
    bool isValid() const { return m_folder.isValid(); }
    QString path(const QString& name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace robustness
