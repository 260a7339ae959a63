#include "zip_forger.h"

#include <QtEndian>
#include <zlib.h>

namespace hostile {

namespace {

void append16(QByteArray& bytes, quint32 value) {
    bytes += char(value & 0xff);
    bytes += char(value >> 8 & 0xff);
}

void append32(QByteArray& bytes, quint32 value) {
    append16(bytes, value & 0xffff);
    append16(bytes, value >> 16);
}

// A zlib stream without its header (2 bytes) and checksum (4) is the raw deflate that zip holds; qCompress puts 4 bytes
// before.
QByteArray deflated(const QByteArray& content) {
    return qCompress(content, 9).mid(6).chopped(4);
}

} // namespace

void ZipForger::add(const QByteArray& name, const QByteArray& content, qint64 claimedSize) {
    const QByteArray packed = deflated(content);
    QByteArray common;
    append16(common, 20);         // Version needed.
    append16(common, 0);          // Flags.
    append16(common, 8);          // Deflate.
    append32(common, 0x5A000000); // Time and date.
    append32(common, quint32(crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size()))));
    append32(common, quint32(packed.size()));
    append32(common, quint32(claimedSize < 0 ? content.size() : claimedSize));
    append16(common, quint32(name.size()));
    append16(common, 0); // Extra field.

    const quint32 offset = quint32(m_entries.size());
    m_entries += "PK\x03\x04" + common + name + packed;
    m_directory += "PK\x01\x02";
    append16(m_directory, 20); // Version made by.
    m_directory += common;
    append16(m_directory, 0); // Comment.
    append16(m_directory, 0); // Disk.
    append16(m_directory, 0); // Attributes.
    append32(m_directory, 0);
    append32(m_directory, offset);
    m_directory += name;
    ++m_count;
}

QByteArray ZipForger::bytes() const {
    QByteArray end("PK\x05\x06\0\0\0\0", 8);
    append16(end, quint32(m_count));
    append16(end, quint32(m_count));
    append32(end, quint32(m_directory.size()));
    append32(end, quint32(m_entries.size()));
    append16(end, 0);
    return m_entries + m_directory + end;
}

} // namespace hostile
