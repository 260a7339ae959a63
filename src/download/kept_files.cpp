#include "download/kept_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

namespace download {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(download::KeptFiles)
};
} // namespace

QString KeptFiles::folderOf(const QUrl& address) const {
    constexpr qsizetype kDigits = 12; // 48 bits: no two addresses of one person meet.
    const QByteArray hash = QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(hash.first(kDigits)));
}

qint64 KeptFiles::size() const {
    qint64 bytes = 0;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

territory::Expected<void> KeptFiles::empty() const {
    if (!QDir(m_folder).exists() || QDir(m_folder).removeRecursively())
        return {};
    return tl::unexpected(territory::Problem{Words::tr("Une partie des fichiers téléchargés n’a pas pu être effacée."),
                                             QDir::toNativeSeparators(m_folder),
                                             Words::tr("Vérifiez vos droits sur ce dossier.")});
}

} // namespace download
