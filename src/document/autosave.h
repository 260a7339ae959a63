#pragma once

#include "document/journal_entry.h"
#include "document/map_state.h"
#include "solidarity/plan_change.h"

#include <QDateTime>
#include <QUuid>
#include <optional>
#include <span>
#include <variant>

namespace document {

/// Which project an autosave journal goes on from, as it was last saved.
struct AutosaveHead {
    QUuid project;
    QString path;       ///< Of the project's file; empty = never saved.
    qint64 bytes = 0;   ///< Of that file then,
    QDateTime modified; ///< and when it was written, UTC.
    QDateTime begun;    ///< When this journal was, UTC.

    /// Of a file as it is now on the disk; of a project never saved where `path` is empty.
    static AutosaveHead of(const QUuid& project, const QString& path);
    /// The file is still the one that the journal goes on from.
    bool fitsFile() const;
    friend bool operator==(const AutosaveHead&, const AutosaveHead&) = default;
};

/// One thing that was done since: a change of the plan, the map's state after an edit, a line of the project's journal.
using AutosaveLine = std::variant<solidarity::PlanChange, MapState, JournalEntry>;

/// What a journal holds that a crash left behind.
struct AutosaveReading {
    AutosaveHead head;
    std::vector<AutosaveLine> lines; ///< In the order they were done.
    bool torn = false;               ///< The last line was cut short by the crash, and is dropped.

    /// The plan after all of it.
    solidarity::Plan appliedTo(solidarity::Plan plan) const;
    /// The map's state after all of it; null when the map wasn't changed.
    const MapState* lastState() const;
};

/// The journal of what is not saved yet: lines of JSON, each after its own checksum, that are only ever added; readable
/// by its user alone (mode 0600), as it holds personal data. Used by one thread at a time.
class AutosaveFile {
public:
    explicit AutosaveFile(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    bool exists() const;
    /// A new journal in the place of whatever was there, whole or not at all, on the disk when this returns.
    territory::Expected<void> beginAnew(const AutosaveHead& head, std::span<const AutosaveLine> lines) const;
    /// Adds lines; they are on the disk when this returns.
    territory::Expected<void> append(std::span<const AutosaveLine> lines) const;
    /// Stops at the first line that isn't whole. No head, or one of a later version: a Problem.
    territory::Expected<AutosaveReading> read() const;
    void remove() const;
    /// Puts it out of the way of a new journal, until its work is taken up or given up: gives back where it is, with
    /// what an earlier crash left there before it. Nothing where there is neither.
    std::optional<AutosaveFile> setAside() const;

private:
    QString m_path;
};

/// Where journals are kept: "autosave" in the program's local state folder.
QString autosaveFolder();
/// The journal of a project's file; of a project never saved where `path` is empty. Copies of one project have each
/// their own.
QString autosavePath(const QString& folder, const QUuid& project, const QString& path);
/// Journals of projects never saved, the latest first.
QStringList unsavedAutosaves(const QString& folder);

} // namespace document
