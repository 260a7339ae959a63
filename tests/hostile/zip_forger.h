#pragma once

#include <QByteArray>

namespace hostile {

/// Writes zip archives entry by entry, with names and sizes that may be lies.
class ZipForger {
public:
    /// `claimedSize`: what the archive says of the expanded size; -1 = the truth.
    void add(const QByteArray& name, const QByteArray& content, qint64 claimedSize = -1);
    QByteArray bytes() const;

private:
    QByteArray m_entries, m_directory;
    int m_count = 0;
};

} // namespace hostile
