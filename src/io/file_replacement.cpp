#include "io/file_replacement.h"

#include "io/system_reason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileReplacement)
};

constexpr mode_t kEverybody = 0666; ///< The user's own mask takes from it.

/// Of the call that has just failed, by `errno`.
Problem failed(const QString& path) {
    const int error = errno;
    const QString what = isFullDisk(error) ? Text::tr("Il n’y a plus assez de place pour enregistrer ce fichier.")
                                           : Text::tr("L’enregistrement a échoué (%1).").arg(systemReason(error));
    return {what, path,
            Text::tr("Le fichier d’avant n’a pas changé. Libérez de la place, vérifiez le disque, ou enregistrez "
                     "ailleurs.")};
}

/// Of the file that is being made beside `name`: hidden, and told from others' by its ending.
QString temporaryName(const QString& name, const QString& unique) {
    constexpr qsizetype kMostOfName = 100; // File systems allow 255 bytes in all.
    return u'.' + name.left(kMostOfName) + u'.' + unique + u".diagonale"_s;
}

template <class Call> auto untilDone(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

} // namespace

Expected<FileReplacement> FileReplacement::begin(const QString& path) {
    FileReplacement replacement;
    replacement.m_asked = path;
    const QFileInfo file(path);
    replacement.m_target = file.exists()      ? file.canonicalFilePath()
                           : file.isSymLink() ? file.symLinkTarget()
                                              : file.absoluteFilePath();
    if (const auto checked = replacement.checkTarget(); !checked)
        return tl::unexpected(checked.error());
    replacement.sweepLeftovers();
    if (const auto created = replacement.create(); !created)
        return tl::unexpected(created.error());
    return replacement;
}

FileReplacement::FileReplacement(FileReplacement&& other) noexcept
    : m_asked(std::move(other.m_asked))
    , m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, QString()))
    , m_file(std::exchange(other.m_file, -1)) {}

FileReplacement::~FileReplacement() {
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
    if (m_file >= 0)
        ::close(m_file);
}

Expected<void> FileReplacement::checkTarget() const {
    const QFileInfo target(m_target);
    if (!target.dir().exists())
        return tl::unexpected(Problem{Text::tr("Ce dossier n’existe pas ou plus."), target.absolutePath(),
                                      Text::tr("Vérifiez que le disque est branché, ou enregistrez ailleurs.")});
    if (target.isDir())
        return tl::unexpected(
            Problem{Text::tr("C’est un dossier, pas un fichier."), m_asked, Text::tr("Choisissez un nom de fichier.")});
    if (target.exists() && !target.isFile())
        return tl::unexpected(
            Problem{Text::tr("Ce n’est pas un fichier ordinaire."), m_asked, Text::tr("Choisissez un autre nom.")});
    if (target.exists() && !target.isWritable())
        return tl::unexpected(Problem{Text::tr("Ce fichier est protégé en écriture."), m_asked,
                                      Text::tr("Enregistrez sous un autre nom, ou demandez le droit d’y écrire.")});
    return {};
}

// Files of our naming that nobody holds locked: their process has ended without taking them away.
void FileReplacement::sweepLeftovers() const {
    const QFileInfo target(m_target);
    const QString ours = temporaryName(target.fileName(), QString()).chopped(QStringLiteral(".diagonale").size());
    for (const QString& name : target.dir().entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (!name.startsWith(ours) || !name.endsWith(".diagonale"_L1))
            continue;
        const QByteArray path = QFile::encodeName(target.dir().filePath(name));
        const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (file < 0)
            continue;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(file);
    }
}

Expected<void> FileReplacement::create() {
    const QFileInfo target(m_target);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128);
    const QString path = target.dir().filePath(temporaryName(target.fileName(), unique));
    const QByteArray encoded = QFile::encodeName(path);
    m_file = untilDone(
        [&] { return ::open(encoded.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kEverybody); });
    if (m_file < 0)
        return tl::unexpected(failed(m_asked));
    m_temporary = path;
    ::flock(m_file, LOCK_EX | LOCK_NB); // Where a file system knows no locks, leftovers are swept unasked.
    struct stat old;
    if (::stat(QFile::encodeName(m_target).constData(), &old) == 0 && ::fchmod(m_file, old.st_mode & 07777) != 0)
        return tl::unexpected(failed(m_asked));
    return {};
}

Expected<void> FileReplacement::write(const QByteArray& bytes) {
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written =
            untilDone([&] { return ::write(m_file, bytes.constData() + done, std::size_t(bytes.size() - done)); });
        if (written < 0)
            return tl::unexpected(failed(m_asked));
        done += written;
    }
    return {};
}

Expected<void> FileReplacement::commit() {
    if (untilDone([this] { return ::fsync(m_file); }) != 0)
        return tl::unexpected(failed(m_asked));
    const QByteArray from = QFile::encodeName(m_temporary), to = QFile::encodeName(m_target);
    if (::rename(from.constData(), to.constData()) != 0)
        return tl::unexpected(failed(m_asked));
    m_temporary.clear();
    return flushFolder();
}

Expected<void> FileReplacement::flushFolder() const {
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).absolutePath());
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int flushed = file < 0 ? -1 : untilDone([file] { return ::fsync(file); });
    const int error = errno;
    if (file >= 0)
        ::close(file);
    // Some network file systems can't flush a folder, and need not: they rename on the server.
    if (flushed == 0 || error == EINVAL || error == ENOTSUP || error == EACCES)
        return {};
    errno = error;
    Problem problem = failed(m_asked);
    problem.remedy =
        Text::tr("Le nouveau fichier est en place, mais une coupure de courant pourrait encore le perdre : "
                 "enregistrez de nouveau.");
    return tl::unexpected(problem);
}

} // namespace io
