#pragma once

#include "io/project_content.h"
#include "io/project_version.h"
#include "territory/diagnosis.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QStringList>
#include <stop_token>

namespace io {

struct ProjectFileReading {
    ProjectContent content;
    int version = kProjectVersion; ///< Of the file.
    QStringList unknownTables;     ///< Of strangers: left alone.
    territory::Diagnosis diagnosis;
};

/// Reads a project once, whole, without a byte written beside it: only tables of the format, and only where they are
/// plain tables (views, virtual tables, triggers, generated columns, extensions of a stranger never run), each row and
/// value checked. A row that can't be used is a finding that names table and row; a plan that would not be whole
/// without it, a newer version, a file of another kind: a Problem. Any thread.
territory::Expected<ProjectFileReading> readProjectFile(const QString& path, std::stop_token stop = {},
                                                        const territory::Progress& progress = {});

/// Writes a GeoPackage 1.2 (OGC 12-128r15): made in memory by GDAL, then put in the place of `path` by FileReplacement
/// after it has been read again and its rows counted. Any thread.
territory::Expected<void> writeProjectFile(const QString& path, const ProjectContent& content,
                                           std::stop_token stop = {}, const territory::Progress& progress = {});

} // namespace io
