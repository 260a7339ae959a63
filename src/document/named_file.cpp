#include "document/named_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace document {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::NamedFile)
};

} // namespace

QString namedFile(const QString& folder, const QString& name) {
    constexpr qsizetype kReadable = 40, kDigest = 12;
    QString readable;
    for (const QChar character : name.left(kReadable)) {
        readable.append(character.isLetterOrNumber() ? character : u'-');
    }
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(readable + u'-' + QString::fromLatin1(digest.first(kDigest)) + u".json"_s);
}

QString configurationFolder(const QString& kind) {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(kind);
}

territory::Expected<void> removeNamedFile(const QString& folder, const QString& name) {
    QFile file(namedFile(folder, name));
    if (file.exists() && !file.remove()) {
        return tl::unexpected(
            territory::Problem{Words::tr("« %1 » n’a pas pu être supprimé : %2.").arg(name, file.errorString()),
                               file.fileName(), Words::tr("Vérifiez le droit d’écrire dans ce dossier.")});
    }
    return {};
}

QStringList namedFiles(const QString& folder) {
    QStringList paths;
    for (const QString& file : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        paths << QDir(folder).filePath(file);
    }
    return paths;
}

} // namespace document
