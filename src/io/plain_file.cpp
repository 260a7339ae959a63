#include "io/plain_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace io {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(io::PlainFile)
};

} // namespace

tl::expected<QByteArray, QString> contentOfPlainFile(const QString& path, qint64 most) {
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(Text::tr("il n’existe pas ou plus"));
    if (info.isDir())
        return tl::unexpected(Text::tr("c’est un dossier"));
    if (!info.isFile())
        return tl::unexpected(Text::tr("ce n’est pas un fichier ordinaire"));
    if (info.size() > most)
        return tl::unexpected(Text::tr("il est bien trop grand"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Text::tr("le droit de le lire manque"));
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(Text::tr("sa lecture s’est interrompue"));
    return content;
}

} // namespace io
