#pragma once

#include "publish/publication.h"
#include "territory/diagnosis.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QStringList>
#include <stop_token>

namespace publish {

/// What an atlas is of.
struct AtlasScope {
    QString area;      ///< "dept:23", "region:24"; empty = of `codes`.
    QStringList codes; ///< Territories, in this order; empty = all of the area.
    QString title;     ///< Empty = made.
};

/// An atlas: cover, contents with links, summary map and table, a fiche a territory, page numbers, outline. One bad
/// territory doesn't stop the rest: it is told in the result. A stop leaves what was there.
territory::Expected<territory::Diagnosis> writeAtlas(const QString& path, const AtlasScope& scope,
                                                     const Publication& publication, std::stop_token stop = {},
                                                     const territory::Progress& progress = {});

} // namespace publish
