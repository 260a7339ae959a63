#pragma once

#include "document/dataset.h"
#include "document/journal_entry.h"
#include "document/scenario.h"
#include "solidarity/plan.h"

#include <stop_token>

namespace document {

/// A state's source of this name is not a file: the project carries it ("project:boundaries", "project:indicators",
/// "project:decision/ID"…).
inline constexpr auto kProjectScheme = "project:";

/// All that one project file (a GeoPackage) holds.
struct Project {
    static constexpr int kVersion = 2;

    QUuid id;       ///< Of the project, kept by every copy of it: what merging and autosave know it by.
    MapState state; ///< As read: what the project carries is named "project:…".
    solidarity::Plan plan;
    std::vector<JournalEntry> journal;
    std::vector<Scenario> scenarios;
    /// What `state` shows. To write: the loaded dataset; real boundaries, indicators with their provenance, opened
    /// decision lists are written from it. As read: what the file carries of it, to be given to loadDataset() as
    /// `present`; the rest is null.
    std::shared_ptr<const Dataset> sources;
};

/// Who a file is written for.
enum class Audience {
    Own,     ///< All of it.
    HandedOn ///< « Copie à transmettre »: no doctor, name, contact nor author of the journal; days keep no doctor.
};

struct ProjectReading {
    Project project;
    int version = Project::kVersion; ///< Of the file: an older one has been migrated in memory.
    QStringList unknownTables;       ///< Of strangers: left alone, said.
    territory::Diagnosis diagnosis;

    /// Writing it over its file would lose something: rows that couldn't be used, tables of others, an older format.
    bool isPartOfFile() const;
};

/// Reads a project once, whole, by an allow-list of tables, without a byte written beside it. A newer version, a file
/// that isn't a project, one whose tables don't hold what they must: a Problem. Any thread.
territory::Expected<ProjectReading> readProject(const QString& path, std::stop_token stop = {},
                                                const territory::Progress& progress = {});

/// Writes a fresh file beside `path`, flushes it to the disk, renames it over `path`, flushes the folder: whatever
/// happens, `path` is the old file or the new one. Any thread.
territory::Expected<void> writeProject(const QString& path, const Project& project, Audience audience = Audience::Own,
                                       std::stop_token stop = {}, const territory::Progress& progress = {});

} // namespace document
