#include "io/zip_limits.h"

#include "io/vsi_file.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cpl_string.h>

namespace io {

using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZipLimits)
};

constexpr qint64 kMaxExpandedBytes = 512LL << 20;
// Boundaries and tables shrink to a third, repetitive XML to a fiftieth; deflate's own limit is 1032.
constexpr qint64 kMaxExpansion = 200;
constexpr qint64 kAlwaysAllowedBytes = 16LL << 20;
constexpr std::size_t kMaxEntries = 10'000;

qint64 expansionLimitOf(qint64 archiveBytes) {
    return std::clamp(archiveBytes * kMaxExpansion, kAlwaysAllowedBytes, kMaxExpandedBytes);
}

Problem tooLarge(const QString& subject, qint64 limit) {
    return {Text::tr("Une fois décompressée, cette archive dépasse %1.").arg(QLocale().formattedDataSize(limit)),
            subject,
            Text::tr("Si elle vient d’une source sûre, décompressez-la vous-même et ouvrez le fichier voulu.")};
}

} // namespace

Expected<Archive> listArchive(const QByteArray& archive, const QString& subject) {
    // The braces say where the archive's name ends, whatever its extension.
    const QByteArray root = "/vsizip/{" + archive + '}';
    const CPLStringList names(VSIReadDirRecursive(root.constData()), TRUE);
    if (names.Count() == 0)
        return tl::unexpected(Problem{Text::tr("Ce n’est pas une archive ZIP lisible."), subject,
                                      Text::tr("Téléchargez-la de nouveau.")});
    if (static_cast<std::size_t>(names.Count()) > kMaxEntries)
        return tl::unexpected(
            Problem{Text::tr("Cette archive contient %Ln éléments, trop pour être examinée.", nullptr, names.Count()),
                    subject, Text::tr("Décompressez-la vous-même et ouvrez le fichier voulu.")});
    Archive listed;
    listed.expansionLimit = expansionLimitOf(vsiSize(archive));
    qint64 total = 0;
    for (int index = 0; index < names.Count(); ++index) {
        const QByteArray path = root + '/' + names[index];
        const qint64 size = vsiSize(path);
        if (size < 0) // A folder.
            continue;
        if (size > listed.expansionLimit || (total += size) > listed.expansionLimit)
            return tl::unexpected(tooLarge(subject, listed.expansionLimit));
        listed.entries.push_back({path, QString::fromUtf8(names[index]), size});
    }
    return listed;
}

Expected<void> checkExpansion(const QByteArray& archive, const QString& subject) {
    const auto listed = listArchive(archive, subject);
    if (!listed)
        return tl::unexpected(listed.error());
    QByteArray block(1 << 18, Qt::Uninitialized);
    qint64 total = 0;
    for (const ArchiveEntry& entry : listed->entries) {
        const VsiFile file = openVsi(entry.path, "rb");
        while (const size_t read =
                   file ? VSIFReadL(block.data(), 1, static_cast<size_t>(block.size()), file.get()) : 0) {
            total += static_cast<qint64>(read);
            if (total > listed->expansionLimit)
                return tl::unexpected(tooLarge(subject, listed->expansionLimit));
        }
    }
    return {};
}

} // namespace io
