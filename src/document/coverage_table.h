#pragma once

#include "solidarity/apportionment.h"
#include "solidarity/coverage.h"
#include "territory/gazetteer.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace document {

/// A table for other programs, point decimals, empty = non disponible.
struct PlainTable {
    struct Column {
        QString name, description;
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;

    QStringList names() const;
};

/// The lines of a level: `code`, `nom`, figures. Shares are 0–1, estimated.
PlainTable coverageTable(const solidarity::Coverage& coverage, solidarity::CoverageLevel level);

/// The same as GeoJSON (RFC 7946): each area is a point, the mean of its communes' points weighted by population, null
/// where none is known; `columns` describes the properties.
QByteArray coverageGeoJson(const solidarity::Coverage& coverage, solidarity::CoverageLevel level,
                           const territory::Gazetteer& gazetteer);

/// `code`, `nom`, `postes`: what `diagonale apportion` writes.
PlainTable postTable(const std::vector<solidarity::Share>& shares);

/// Lines of a level.
const std::vector<solidarity::CoverageLine>& linesOf(const solidarity::Coverage& coverage,
                                                     solidarity::CoverageLevel level);

} // namespace document
