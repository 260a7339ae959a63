#include "io/vector_dataset.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <array>

namespace io {

using namespace Qt::StringLiterals;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VectorDataset)
};

} // namespace

GDALDatasetUniquePtr openVector(const QByteArray& path, const char* driver, const char* const* options) {
    const std::array<const char*, 2> allowed{driver, nullptr};
    return GDALDatasetUniquePtr(GDALDataset::Open(
        path.constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, allowed.data(), options));
}

territory::Expected<void> checkPlainFile(const QString& path) {
    const QFileInfo file(path);
    // What GDAL would take for a network or virtual file is refused whatever stands on the disk.
    if (path.startsWith("/vsi"_L1) || path.contains("://"_L1))
        return tl::unexpected(
            Problem{Text::tr("Diagonale n’ouvre que des fichiers de cet ordinateur, jamais une adresse."), path,
                    Text::tr("Téléchargez d’abord le fichier.")});
    if (!file.exists())
        return tl::unexpected(Problem{Text::tr("Ce fichier n’existe pas ou plus."), path,
                                      Text::tr("Vérifiez le nom, ou que le disque est branché.")});
    if (file.isDir())
        return tl::unexpected(Problem{Text::tr("C’est un dossier, pas un fichier."), path,
                                      Text::tr("Choisissez le ou les fichiers qu’il contient.")});
    if (!file.isFile())
        return tl::unexpected(Problem{Text::tr("Ce n’est pas un fichier ordinaire."), path,
                                      Text::tr("Choisissez un fichier de données.")});
    if (!file.isReadable())
        return tl::unexpected(Problem{Text::tr("La lecture de ce fichier est interdite."), path,
                                      Text::tr("Demandez le droit de le lire, ou copiez-le ailleurs.")});
    if (file.size() == 0)
        return tl::unexpected(Problem{Text::tr("Ce fichier est vide."), path, Text::tr("Téléchargez-le de nouveau.")});
    return {};
}

territory::Expected<QByteArray> readWhole(const QString& path, qint64 limit) {
    if (const auto plain = checkPlainFile(path); !plain)
        return tl::unexpected(plain.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Problem{Text::tr("Ce fichier ne peut être lu (%1).").arg(file.errorString()), path, {}});
    if (file.size() > limit)
        return tl::unexpected(
            Problem{Text::tr("Ce fichier pèse %1, plus que les %2 admis.")
                        .arg(QLocale().formattedDataSize(file.size()), QLocale().formattedDataSize(limit)),
                    path, Text::tr("Enregistrez-en la partie utile dans un fichier plus petit.")});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(Problem{Text::tr("La lecture s’est interrompue (%1).").arg(file.errorString()), path,
                                      Text::tr("Vérifiez le disque et réessayez.")});
    return bytes;
}

} // namespace io
