#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <memory>
#include <vector>

namespace io {

/// A folder of GDAL's in-memory file system with a name of its own, emptied when it goes: where resources, pasted text
/// and repaired copies are read from, so that nothing is ever written to a disk. Any thread, one at a time.
class MemoryFolder {
public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(MemoryFolder&& other) noexcept;
    MemoryFolder& operator=(MemoryFolder&&) = delete;
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

    /// Path of a file of this folder, as GDAL opens it.
    QByteArray pathOf(const QString& name) const;
    /// The bytes are held until the folder goes.
    void add(const QString& name, const QByteArray& bytes);
    /// Copies a local file; looks at a resource in place where it isn't compressed. (A local file isn't mapped: reading
    /// past the end of one that another program has cut meanwhile would end the process.) False when it can't be read.
    bool load(const QString& name, const QString& path);
    /// Copies what GDAL opens as `source` (an archive's entry), at most `limit` bytes.
    territory::Expected<void> extract(const QString& name, const QByteArray& source, qint64 limit);

private:
    QByteArray m_path;
    std::vector<QByteArray> m_bytes;
    std::vector<std::unique_ptr<QFile>> m_mapped;
};

} // namespace io
