#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>

namespace io {

/// Puts a new file in the place of an old one so that, whenever the process or the machine stops, the path names the
/// old one or the new one whole: written beside it, flushed to the disk, renamed over it, then the folder flushed
/// (rename is atomic by POSIX; what the folder says is on the disk after its own fsync). What isn't committed leaves
/// nothing behind; what a killed process left beside is swept by the next replacement of the same file.
class FileReplacement {
public:
    /// A path that is a link stands for the file that it leads to. Keeps the permissions of the old file, and refuses
    /// to replace one that may not be written.
    static territory::Expected<FileReplacement> begin(const QString& path);
    FileReplacement(FileReplacement&& other) noexcept;
    FileReplacement& operator=(FileReplacement&&) = delete;
    ~FileReplacement();

    territory::Expected<void> write(const QByteArray& bytes);
    /// Where the new file stands until commit(): to be read again before it counts.
    const QString& temporaryPath() const { return m_temporary; }
    /// Flushes, renames, flushes the folder. After a failure of the last the new file is in its place, but may not
    /// outlive a power cut: a Problem too.
    territory::Expected<void> commit();

private:
    FileReplacement() = default;
    territory::Expected<void> checkTarget() const;
    territory::Expected<void> create();
    void sweepLeftovers() const;
    territory::Expected<void> flushFolder() const;

    QString m_asked, m_target, m_temporary;
    int m_file = -1; ///< Locked as long as it is open: others' sweeping leaves it alone.
};

} // namespace io
