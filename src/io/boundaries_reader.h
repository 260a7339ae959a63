#pragma once

#include "territory/boundaries.h"
#include "territory/diagnosis.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <stop_token>

namespace io {

/// What the user chose where nothing fits.
struct BoundaryOptions {
    QString codeColumn;         ///< Empty: recognised by name.
    QString nameColumn;         ///< Empty: recognised by name.
    QString layer;              ///< Empty: the only polygon layer, else the one whose columns fit best.
    QHash<QString, int> epsgOf; ///< CRS chosen by file path where none is declared nor deducible.
};

/// A set that can be shown. Its diagnosis holds notices and warnings only: as soon as one file lost or damaged
/// territories (Severity::Error) the whole set is refused as a BoundaryFailure, so that it never replaces a good map in
/// silence.
struct BoundaryReading {
    territory::Boundaries boundaries;
    territory::Diagnosis diagnosis;
};

/// What is asked of the user before a file can be read, besides the problem itself.
struct BoundaryQuestion {
    QString path;
    QStringList columns;   ///< To choose a code column from; empty when the columns are known.
    bool needsCrs = false; ///< No declared CRS, coordinates leave several answers.
    QList<int> likelyCrs;  ///< EPSG numbers to propose, likeliest first; may be empty.
};

struct BoundaryFailure {
    territory::Problem problem;
    territory::Diagnosis diagnosis;          ///< What was found, Severity::Error included.
    std::vector<BoundaryQuestion> questions; ///< Not empty: an answer in BoundaryOptions would make it readable.
    bool cancelled = false;
    std::vector<territory::Boundaries::Source> sources{}; ///< What could be opened, with declared and read counts.
};

/// Reads one or many polygon files (shapefile, also .zip; GeoPackage; GeoJSON; FlatGeobuf; ":/" resource paths) into
/// one set, coordinates as they stand in the files. Never writes beside them. Any thread; GDAL handles live and die
/// inside the call.
tl::expected<BoundaryReading, BoundaryFailure> readBoundaries(const QStringList& paths,
                                                              const BoundaryOptions& options = {},
                                                              std::stop_token stop = {},
                                                              const territory::Progress& progress = {});

} // namespace io
