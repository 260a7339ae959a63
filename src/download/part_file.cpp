#include "download/part_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace download {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(download::PartFile)
};

const QString kPartName = u"download.part"_s, kOriginName = u"download.json"_s, kLockName = u"download.lock"_s;

QString originPath(const QString& folder) {
    return QDir(folder).filePath(kOriginName);
}

Origin readOrigin(const QString& folder) {
    QFile file(originPath(folder));
    constexpr qint64 kMost = 64 << 10;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(kMost)).object();
    Origin origin;
    origin.address = QUrl(object[u"address"].toString());
    origin.etag = object[u"etag"].toString().toLatin1();
    origin.lastModified = object[u"lastModified"].toString().toLatin1();
    if (object[u"total"].isDouble())
        origin.total = object[u"total"].toInteger();
    return origin;
}

bool writeOrigin(const QString& folder, const Origin& origin) {
    QJsonObject object{{u"address"_s, origin.address.toString(QUrl::FullyEncoded)},
                       {u"etag"_s, QString::fromLatin1(origin.etag)},
                       {u"lastModified"_s, QString::fromLatin1(origin.lastModified)}};
    if (origin.total)
        object[u"total"] = *origin.total;
    QSaveFile file(originPath(folder));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) >= 0 && file.commit();
}

Problem unwritable(const QString& folder) {
    return {Words::tr("Le dossier des téléchargements ne peut être écrit."), QDir::toNativeSeparators(folder),
            Words::tr("Libérez de la place ou vérifiez vos droits ; ou téléchargez avec le navigateur, puis ouvrez le "
                      "fichier.")};
}

} // namespace

PartFile::PartFile(const QString& folder)
    : m_folder(folder)
    , m_lock(std::make_unique<QLockFile>(QDir(folder).filePath(kLockName)))
    , m_file(std::make_unique<QFile>(QDir(folder).filePath(kPartName)))
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256)) {
    m_lock->setStaleLockTime(0); // However long it takes; only that its process is gone frees it.
}

Expected<PartFile> PartFile::open(const QString& folder, const QUrl& address, std::chrono::milliseconds turn,
                                  std::stop_token stop) {
    if (!QDir().mkpath(folder))
        return tl::unexpected(unwritable(folder));
    PartFile part(folder);
    if (!part.m_lock->tryLock(int(turn.count()))) {
        if (part.m_lock->error() != QLockFile::LockFailedError)
            return tl::unexpected(unwritable(folder));
        return tl::unexpected(Problem{Words::tr("Ce fichier est déjà en cours de téléchargement."), address.host(),
                                      Words::tr("Attendez la fin dans l’autre fenêtre de Diagonale, ou fermez-la.")});
    }
    if (const auto adopted = part.adopt(address, stop); !adopted)
        return tl::unexpected(adopted.error());
    return part;
}

qint64 PartFile::sizeIn(const QString& folder, const QUrl& address) {
    return readOrigin(folder).address == address ? QFileInfo(QDir(folder).filePath(kPartName)).size() : 0;
}

Expected<void> PartFile::adopt(const QUrl& address, std::stop_token stop) {
    m_origin = readOrigin(m_folder);
    if (!m_file->open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return tl::unexpected(unwritable(m_folder));
    if (m_origin.address != address)
        return restart({address, {}, {}, {}});
    return hashWhatIsThere(stop);
}

Expected<void> PartFile::hashWhatIsThere(std::stop_token stop) {
    constexpr qint64 kBlock = 1 << 20;
    QByteArray block(kBlock, Qt::Uninitialized);
    while (!stop.stop_requested()) {
        const qint64 read = m_file->read(block.data(), kBlock);
        if (read < 0)
            return tl::unexpected(failed());
        if (read == 0)
            break;
        m_hash->addData(QByteArrayView(block).first(read));
        m_size += read;
    }
    return {};
}

QByteArray PartFile::condition() const {
    if (m_size == 0)
        return {};
    return m_origin.etag.isEmpty() || m_origin.etag.startsWith("W/") ? m_origin.lastModified : m_origin.etag;
}

QByteArray PartFile::head(qsizetype bytes) const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
}

Problem PartFile::failed() const {
    return {Words::tr("Le téléchargement n’a pas pu être écrit (%1).").arg(m_file->errorString()),
            QDir::toNativeSeparators(m_folder),
            Words::tr("Libérez de la place sur ce disque, puis reprenez : ce qui est reçu est gardé.")};
}

// Emptied before it is described anew: never are bytes there that their description doesn't fit.
Expected<void> PartFile::restart(const Origin& origin) {
    m_hash->reset();
    m_size = 0;
    m_origin = origin;
    if (!m_file->resize(0) || !m_file->seek(0))
        return tl::unexpected(failed());
    if (!writeOrigin(m_folder, origin))
        return tl::unexpected(unwritable(m_folder));
    return {};
}

// What a failed write has left are bytes of the file all the same: the next go reads them again.
Expected<void> PartFile::append(const QByteArray& bytes) {
    if (m_file->write(bytes) != bytes.size())
        return tl::unexpected(failed());
    m_hash->addData(bytes);
    m_size += bytes.size();
    return {};
}

QString PartFile::sha256() const {
    return QString::fromLatin1(m_hash->result().toHex());
}

Expected<QString> PartFile::finish(const QString& name) {
    const QString target = QDir(m_folder).filePath(name);
    if (::fsync(m_file->handle()) != 0)
        return tl::unexpected(failed());
    m_file->close();
    std::error_code error; // QFile::rename() refuses to replace.
    std::filesystem::rename(QFileInfo(path()).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), error);
    if (error)
        return tl::unexpected(unwritable(m_folder));
    QFile::remove(originPath(m_folder));
    return target;
}

void PartFile::discard() {
    m_file->remove();
    QFile::remove(originPath(m_folder));
    m_lock->unlock();
    QDir().rmdir(m_folder); // Unless it holds an earlier download.
}

} // namespace download
