#include "document/boundary_loading.h"

#include <QCoreApplication>
#include <algorithm>

namespace document {

namespace {

using territory::Boundaries;
using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::DepartementLines)
};

/// A département's polygon knows its département and région, so that lines between them get their level.
void nameDepartements(Boundaries& boundaries, const territory::Gazetteer& gazetteer) {
    for (Boundaries::Feature& feature : boundaries.features) {
        const int departement = gazetteer.departementOf(feature.code);
        if (departement >= 0) {
            feature.departement = feature.code;
            feature.region = gazetteer.departements()[std::size_t(departement)].region;
        }
    }
}

} // namespace

territory::Expected<std::shared_ptr<const geo::Topology>> loadDepartementLines(const QString& path,
                                                                               const territory::Gazetteer& gazetteer,
                                                                               std::stop_token stop,
                                                                               const territory::Progress& progress) {
    auto reading = io::readBoundaries({path}, {}, stop, progress);
    if (!reading) {
        return tl::unexpected(reading.error().problem);
    }
    nameDepartements(reading->boundaries, gazetteer);
    const auto unnamed = std::ranges::count_if(reading->boundaries.features,
                                               [](const auto& feature) { return feature.departement.isEmpty(); });
    if (reading->boundaries.features.empty() || unnamed > 0) {
        return tl::unexpected(
            Problem{Words::tr("Ce fichier ne décrit pas des départements : des codes y sont inconnus."), path,
                    Words::tr("Ouvrez une couche de départements, avec leurs codes (01, 2A, 971…).")});
    }
    auto built = geo::buildTopology(reading->boundaries, geo::standardFrames(), stop, progress);
    if (!built) {
        return tl::unexpected(built.error());
    }
    return std::make_shared<const geo::Topology>(std::move(built->topology));
}

} // namespace document
