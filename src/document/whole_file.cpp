#include "document/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::WholeFile)
};

} // namespace

territory::Expected<void> writeWhole(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return tl::unexpected(territory::Problem{
            Words::tr("Le fichier n’a pas pu être écrit en entier : %1.").arg(file.errorString()), path,
            Words::tr("Vérifiez la place et le droit d’écrire dans ce dossier ; rien n’y a été changé.")});
    }
    return {};
}

} // namespace document
