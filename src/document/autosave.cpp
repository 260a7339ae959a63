#include "document/autosave.h"

#include "document/autosave_lines.h"
#include "io/system_reason.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace document {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Autosave)
};

constexpr qint64 kMostBytes = 1LL << 30;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QLatin1StringView kUnsavedPrefix("nouveau-");

/// By the `errno` of the call that has just failed.
tl::unexpected<Problem> unwritten(const QFile& file) {
    const int error = errno;
    return tl::unexpected(
        Problem{Words::tr("La sauvegarde automatique n’a pas pu être écrite : %1.").arg(io::systemReason(error)),
                file.fileName(), Words::tr("Enregistrez le projet ; libérez de la place sur ce disque.")});
}

/// All of it is on the disk when this is true. The file must be unbuffered: a buffer that the disk refused would be
/// written again, behind half of it, when the file is closed.
bool writeThrough(QFile& file, const QByteArray& content) {
    return file.write(content) == content.size() && ::fsync(file.handle()) == 0;
}

QByteArray textOf(std::span<const AutosaveLine> lines) {
    QByteArray text;
    for (const AutosaveLine& line : lines)
        text += sealed(jsonOf(line));
    return text;
}

} // namespace

AutosaveHead AutosaveHead::of(const QUuid& project, const QString& path) {
    AutosaveHead head{project, path, 0, {}, QDateTime::currentDateTimeUtc()};
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return head;
    head.bytes = file.size();
    head.modified = file.lastModified().toUTC();
    return head;
}

bool AutosaveHead::fitsFile() const {
    const AutosaveHead now = of(project, path);
    return now.bytes == bytes && now.modified == modified;
}

solidarity::Plan AutosaveReading::appliedTo(solidarity::Plan plan) const {
    for (const AutosaveLine& line : lines) {
        if (const auto* change = std::get_if<solidarity::PlanChange>(&line))
            change->applyTo(plan);
    }
    return plan;
}

const MapState* AutosaveReading::lastState() const {
    const MapState* last = nullptr;
    for (const AutosaveLine& line : lines) {
        if (const auto* state = std::get_if<MapState>(&line))
            last = state;
    }
    return last;
}

bool AutosaveFile::exists() const {
    return QFile::exists(m_path);
}

Expected<void> AutosaveFile::beginAnew(const AutosaveHead& head, std::span<const AutosaveLine> lines) const {
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile fresh(m_path + u".part"_s);
    fresh.remove(); // of an earlier crash, whose permissions an opening would keep
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, kOwnerOnly))
        return unwritten(fresh);
    // QFile::rename() doesn't replace.
    if (writeThrough(fresh, sealed(jsonOf(head)) + textOf(lines)) &&
        std::rename(QFile::encodeName(fresh.fileName()).constData(), QFile::encodeName(m_path).constData()) == 0)
        return {};
    const auto refusal = unwritten(fresh);
    fresh.remove();
    return refusal;
}

Expected<void> AutosaveFile::append(std::span<const AutosaveLine> lines) const {
    QFile file(m_path);
    if (!file.open(QIODevice::Append | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return unwritten(file);
    const qint64 whole = file.size();
    if (writeThrough(file, textOf(lines)))
        return {};
    const auto refusal = unwritten(file);
    file.resize(whole); // what comes after half a line would not be read
    return refusal;
}

Expected<AutosaveReading> AutosaveFile::read() const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return tl::unexpected(Problem{Words::tr("La sauvegarde automatique ne peut pas être lue."), m_path, {}});
    AutosaveReading reading;
    const auto head = unsealed(file.readLine());
    if (!head || !readHead(*head, reading.head))
        return tl::unexpected(
            Problem{Words::tr("La sauvegarde automatique est abîmée, ou d’une version plus récente de Diagonale."),
                    m_path,
                    {}});
    while (!file.atEnd()) {
        const auto json = unsealed(file.readLine());
        const auto line = json ? lineOf(*json) : std::nullopt;
        if (!line) {
            reading.torn = true;
            break;
        }
        reading.lines.push_back(*line);
    }
    return reading;
}

void AutosaveFile::remove() const {
    QFile::remove(m_path);
}

std::optional<AutosaveFile> AutosaveFile::setAside() const {
    const AutosaveFile aside(m_path + u".left"_s);
    if (!exists())
        return aside.exists() ? std::optional(aside) : std::nullopt;
    const auto earlier = aside.read();
    const auto later = read();
    if (earlier && later && !earlier->lines.empty()) { // nobody has answered yet: one story in two parts
        if (!aside.append(later->lines))
            return *this;
        remove();
        return aside;
    }
    aside.remove();
    return QFile::rename(m_path, aside.path()) ? aside : *this;
}

QString autosaveFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"autosave"_s);
}

QString autosavePath(const QString& folder, const QUuid& project, const QString& path) {
    const QString id = project.toString(QUuid::WithoutBraces);
    if (path.isEmpty())
        return QDir(folder).filePath(kUnsavedPrefix + id + u".journal"_s);
    const QByteArray place = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(12);
    return QDir(folder).filePath(u"%1-%2.journal"_s.arg(id, QString::fromLatin1(mark)));
}

QStringList unsavedAutosaves(const QString& folder) {
    const QDir dir(folder);
    QStringList paths;
    for (const QString& name : dir.entryList({kUnsavedPrefix + u"*.journal"_s}, QDir::Files, QDir::Time))
        paths.append(dir.filePath(name));
    return paths;
}

} // namespace document
