#include "io/memory_folder.h"

#include "io/vsi_file.h"

#include <QCoreApplication>
#include <QLocale>
#include <atomic>

namespace io {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemoryFolder)
};

QByteArray uniquePath() {
    static std::atomic<quint64> next{0};
    return "/vsimem/diagonale-" + QByteArray::number(next.fetch_add(1));
}

// The bytes stay ours: GDAL only looks at them.
void present(const QByteArray& path, const uchar* bytes, qint64 size) {
    VSILFILE* file =
        VSIFileFromMemBuffer(path.constData(), const_cast<GByte*>(bytes), static_cast<vsi_l_offset>(size), FALSE);
    if (file != nullptr)
        VSIFCloseL(file);
}

} // namespace

MemoryFolder::MemoryFolder() : m_path(uniquePath()) {
    VSIMkdir(m_path.constData(), 0700);
}

MemoryFolder::MemoryFolder(MemoryFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_bytes(std::move(other.m_bytes)), m_mapped(std::move(other.m_mapped)) {}

MemoryFolder::~MemoryFolder() {
    if (!m_path.isEmpty())
        VSIRmdirRecursive(m_path.constData());
}

QByteArray MemoryFolder::pathOf(const QString& name) const {
    return m_path + '/' + name.toUtf8();
}

void MemoryFolder::add(const QString& name, const QByteArray& bytes) {
    m_bytes.push_back(bytes);
    const QByteArray& kept = m_bytes.back();
    present(pathOf(name), reinterpret_cast<const uchar*>(kept.constData()), kept.size());
}

bool MemoryFolder::load(const QString& name, const QString& path) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    const bool isResource = path.startsWith(u':');
    if (const uchar* bytes = isResource && file->size() > 0 ? file->map(0, file->size()) : nullptr) {
        present(pathOf(name), bytes, file->size());
        m_mapped.push_back(std::move(file));
        return true;
    }
    add(name, file->readAll());
    return file->error() == QFileDevice::NoError;
}

territory::Expected<void> MemoryFolder::extract(const QString& name, const QByteArray& source, qint64 limit) {
    const VsiFile from = openVsi(source, "rb");
    if (!from)
        return tl::unexpected(territory::Problem{Text::tr("Cet élément de l’archive est illisible."), name,
                                                 Text::tr("Téléchargez de nouveau l’archive.")});
    const VsiFile to = openVsi(pathOf(name), "wb");
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 copied = 0;
    while (const size_t read = VSIFReadL(block.data(), 1, static_cast<size_t>(block.size()), from.get())) {
        copied += static_cast<qint64>(read);
        if (copied > limit)
            return tl::unexpected(territory::Problem{
                Text::tr("Une fois décompressé, cet élément dépasse %1.").arg(QLocale().formattedDataSize(limit)), name,
                Text::tr("Décompressez l’archive vous-même et ouvrez le fichier voulu.")});
        if (!to || VSIFWriteL(block.constData(), 1, read, to.get()) != read)
            return tl::unexpected(territory::Problem{Text::tr("La mémoire manque pour décompresser cet élément."), name,
                                                     Text::tr("Fermez d’autres applications et réessayez.")});
    }
    return {};
}

} // namespace io
