#include "io/zip_limits.h"

#include <QCoreApplication>
#include <QLocale>
#include <cpl_string.h>
#include <cpl_vsi.h>

namespace io {

using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZipLimits)
};

Problem tooLarge(const QString& subject) {
    return {Text::tr("Une fois décompressée, cette archive dépasse %1.")
                .arg(QLocale().formattedDataSize(kMaxExpandedBytes)),
            subject, Text::tr("Décompressez-la vous-même et ouvrez le fichier voulu.")};
}

} // namespace

Expected<std::vector<ArchiveEntry>> listArchive(const QByteArray& archive, const QString& subject) {
    // The braces say where the archive's name ends, whatever its extension.
    const QByteArray root = "/vsizip/{" + archive + '}';
    const CPLStringList names(VSIReadDirRecursive(root.constData()), TRUE);
    if (names.Count() == 0)
        return tl::unexpected(Problem{Text::tr("Ce n’est pas une archive ZIP lisible."), subject,
                                      Text::tr("Téléchargez-la de nouveau.")});
    if (static_cast<std::size_t>(names.Count()) > kMaxArchiveEntries)
        return tl::unexpected(
            Problem{Text::tr("Cette archive contient %Ln éléments, trop pour être examinée.", nullptr, names.Count()),
                    subject, Text::tr("Décompressez-la vous-même et ouvrez le fichier voulu.")});
    std::vector<ArchiveEntry> entries;
    qint64 total = 0;
    for (int index = 0; index < names.Count(); ++index) {
        const QByteArray name(names[index]);
        if (name.endsWith('/'))
            continue;
        const QByteArray path = root + '/' + name;
        VSIStatBufL status;
        if (VSIStatL(path.constData(), &status) != 0 || VSI_ISDIR(status.st_mode))
            continue;
        const auto size = static_cast<qint64>(status.st_size);
        if (size < 0 || size > kMaxExpandedBytes || (total += size) > kMaxExpandedBytes)
            return tl::unexpected(tooLarge(subject));
        entries.push_back({path, QString::fromUtf8(name), size});
    }
    return entries;
}

Expected<void> checkZipLimits(const QByteArray& archive, const QString& subject) {
    return listArchive(archive, subject).map([](const auto&) {});
}

} // namespace io
