#include "io/shapefile_headers.h"

#include "io/input_file.h"
#include "io/vsi_file.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtEndian>
#include <algorithm>

namespace io {

using territory::Diagnosis;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapefileHeaders)
};

constexpr std::size_t kHeaderBytes = 100; // Of .shp and .shx.
constexpr std::size_t kIndexRecordBytes = 8;
constexpr quint32 kFileCode = 9994;
constexpr qint64 kMaxIndexBytes = 64LL << 20; // Eight million records.

std::vector<char> firstBytes(const QByteArray& path, qint64 count) {
    const VsiFile file = openVsi(path, "rb");
    std::vector<char> bytes(static_cast<std::size_t>(count));
    bytes.resize(file ? VSIFReadL(bytes.data(), 1, bytes.size(), file.get()) : 0);
    return bytes;
}

quint32 bigEndian(const std::vector<char>& bytes, std::size_t offset) {
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

// Lengths in both headers are in 16-bit words.
qint64 claimedBytes(const std::vector<char>& header) {
    return 2LL * bigEndian(header, 24);
}

QString size(qint64 bytes) {
    return QLocale().toString(bytes);
}

} // namespace

ShapefileHeaders::ShapefileHeaders(const InputFile& input) {
    readMain(input.gdalPath());
    if (const QByteArray index = input.sideFile("shx"); !input.isRebuiltIndex() && !index.isEmpty())
        readIndex(index);
    if (const QByteArray table = input.sideFile("dbf"); !table.isEmpty())
        readTable(table);
}

void ShapefileHeaders::readMain(const QByteArray& path) {
    m_main.actualBytes = vsiSize(path);
    const std::vector<char> header = firstBytes(path, kHeaderBytes);
    m_isShapefile = header.size() == kHeaderBytes && bigEndian(header, 0) == kFileCode;
    if (m_isShapefile)
        m_main.claimedBytes = claimedBytes(header);
}

void ShapefileHeaders::readIndex(const QByteArray& path) {
    m_index.actualBytes = vsiSize(path);
    const std::vector<char> bytes =
        firstBytes(path, std::min(std::max<qint64>(0, m_index.actualBytes), kMaxIndexBytes));
    if (bytes.size() < kHeaderBytes)
        return;
    m_index.claimedBytes = claimedBytes(bytes);
    m_indexRecords = std::max<qint64>(0, (m_index.claimedBytes - qint64(kHeaderBytes)) / qint64(kIndexRecordBytes));
    for (std::size_t record = kHeaderBytes; record + kIndexRecordBytes <= bytes.size(); record += kIndexRecordBytes) {
        const qint64 end = 2LL * bigEndian(bytes, record) + 8 + 2LL * bigEndian(bytes, record + 4);
        m_lostRecords += end > m_main.actualBytes;
    }
}

void ShapefileHeaders::readTable(const QByteArray& path) {
    constexpr std::size_t kTableHeaderBytes = 32;
    m_table.actualBytes = vsiSize(path);
    const std::vector<char> header = firstBytes(path, kTableHeaderBytes);
    if (header.size() < kTableHeaderBytes)
        return;
    m_tableRecords = qFromLittleEndian<quint32>(header.data() + 4);
    const qint64 headerBytes = qFromLittleEndian<quint16>(header.data() + 8);
    const qint64 recordBytes = qFromLittleEndian<quint16>(header.data() + 10);
    m_table.claimedBytes = headerBytes + m_tableRecords * recordBytes; // An end mark may follow.
    m_languageDriver = static_cast<std::uint8_t>(header[29]);
}

qint64 ShapefileHeaders::declaredFeatures() const {
    return std::max({m_indexRecords, m_tableRecords, qint64(0)});
}

QByteArray ShapefileHeaders::languageDriver() const {
    return m_languageDriver == 0 ? QByteArray() : "LDID/" + QByteArray::number(m_languageDriver);
}

Diagnosis ShapefileHeaders::findings(const QString& file) const {
    Diagnosis diagnosis;
    const QString again = Text::tr("Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.");
    const auto error = [&](Diagnosis::Cause cause, qint64 count, const QString& text) {
        diagnosis.add({cause,
                       Diagnosis::Severity::Error,
                       file,
                       static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())),
                       text,
                       again,
                       {}});
    };
    if (!m_isShapefile) {
        error(Diagnosis::Cause::Unreadable, 1, Text::tr("Le fichier .shp ne commence pas comme un shapefile."));
        return diagnosis;
    }
    if (m_main.isCut() || m_lostRecords > 0)
        error(Diagnosis::Cause::CountMismatch, std::max<qint64>(1, m_lostRecords),
              Text::tr("Le fichier .shp est tronqué : il annonce %1 octets et en contient %2 ; %3 contours sur %4 sont "
                       "perdus.")
                  .arg(size(m_main.claimedBytes), size(m_main.actualBytes), size(m_lostRecords),
                       size(declaredFeatures())));
    if (m_index.isCut())
        error(Diagnosis::Cause::CountMismatch, 1,
              Text::tr("Le fichier .shx est tronqué : il annonce %1 octets et en contient %2.")
                  .arg(size(m_index.claimedBytes), size(m_index.actualBytes)));
    if (m_table.isCut() || (m_table.actualBytes >= 0 && m_tableRecords < 0))
        error(Diagnosis::Cause::CountMismatch, 1,
              Text::tr("La table .dbf est tronquée : elle annonce %1 octets et en contient %2.")
                  .arg(size(m_table.claimedBytes), size(m_table.actualBytes)));
    if (m_indexRecords >= 0 && m_tableRecords >= 0 && m_indexRecords != m_tableRecords)
        error(Diagnosis::Cause::CountMismatch, std::abs(m_indexRecords - m_tableRecords),
              Text::tr("Les parties du shapefile se contredisent : %1 contours pour %2 lignes de table.")
                  .arg(size(m_indexRecords), size(m_tableRecords)));
    return diagnosis;
}

} // namespace io
