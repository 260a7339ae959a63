#include "io/boundaries_reader.h"

#include "io/boundary_set.h"
#include "io/gdal_session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <new>
#include <ogr_spatialref.h>

namespace io {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BoundariesReader)
};

BoundaryFailure outOfMemory(const QStringList& paths) {
    const territory::Problem problem{Text::tr("La mémoire de cet ordinateur ne suffit pas pour ces contours."),
                                     QFileInfo(paths.value(0)).fileName(),
                                     Text::tr("Ouvrez une version généralisée, comme ADMIN EXPRESS COG CARTO.")};
    territory::Diagnosis diagnosis;
    diagnosis.add({territory::Diagnosis::Cause::TooLarge,
                   territory::Diagnosis::Severity::Error,
                   problem.subject,
                   1,
                   problem.what,
                   problem.remedy,
                   {}});
    return {.problem = problem, .diagnosis = std::move(diagnosis), .questions = {}, .cancelled = false};
}

/// PROJ finds its database, and France's projection in it.
bool knowsProjections() {
    constexpr int kLambert93 = 2154;
    return OGRSpatialReference().importFromEPSG(kLambert93) == OGRERR_NONE;
}

BoundaryFailure withoutProjections() {
    BoundaryFailure failure;
    failure.problem = {Text::tr("La base des projections cartographiques (proj.db) est absente ou illisible : aucune "
                                "carte ne peut être dessinée."),
                       {},
                       Text::tr("Réinstallez PROJ (paquet proj-data), puis relancez Diagonale.")};
    return failure;
}

} // namespace

tl::expected<BoundaryReading, BoundaryFailure> readBoundaries(const QStringList& paths, const BoundaryOptions& options,
                                                              std::stop_token stop,
                                                              const territory::Progress& progress) {
    try {
        GdalSession session;
        if (!knowsProjections())
            return tl::unexpected(withoutProjections());
        BoundarySet set(paths, options, session, std::move(stop), progress);
        for (const QString& path : paths)
            if (!set.addFile(path))
                break;
        return set.finish();
    } catch (const std::bad_alloc&) {
        // The map on screen needs its memory too: what was read so far is let go, and the reader told.
        return tl::unexpected(outOfMemory(paths));
    }
}

} // namespace io
