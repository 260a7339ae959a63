#include "document/named_file.h"

#include <QCryptographicHash>
#include <QDir>

namespace document {

using namespace Qt::StringLiterals;

QString namedFile(const QString& folder, const QString& name) {
    constexpr qsizetype kReadable = 40, kDigest = 12;
    QString readable;
    for (const QChar character : name.left(kReadable)) {
        readable.append(character.isLetterOrNumber() ? character : u'-');
    }
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(readable + u'-' + QString::fromLatin1(digest.first(kDigest)) + u".json"_s);
}

} // namespace document
