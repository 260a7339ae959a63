#include "io/boundaries_reader.h"

#include "io/boundary_set.h"
#include "io/gdal_session.h"

#include <QCoreApplication>

namespace io {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BoundariesReader)
};

} // namespace

tl::expected<BoundaryReading, BoundaryFailure> readBoundaries(const QStringList& paths, const BoundaryOptions& options,
                                                              std::stop_token stop,
                                                              const territory::Progress& progress) {
    GdalSession session;
    BoundarySet set(paths, options, session, std::move(stop), progress);
    for (const QString& path : paths)
        if (!set.addFile(path))
            break;
    return set.finish();
}

} // namespace io
