#pragma once

#include "document/commune_figures.h"
#include "document/dataset.h"
#include "document/results.h"
#include "document/table_import_reading.h"

#include <QStringList>
#include <span>

namespace document {

/// Any grouping of communes that is no EPCI of the ranking: départements, the EPT of the Grand Paris, a selection.
struct Grouping {
    struct Group {
        QString code, name;
        std::vector<int> communes; ///< Indices in Gazetteer::communes().
    };
    QString label; ///< « Départements »
    std::vector<Group> groups;
    std::vector<UnmatchedRow> unmatched; ///< Rows of a file of groups that name no commune of the reference list.
};

/// The intercommunalités of the reference list.
Grouping epciGrouping(const territory::Gazetteer& gazetteer);
Grouping departementGrouping(const territory::Gazetteer& gazetteer);
/// Établissements publics territoriaux of the Métropole du Grand Paris, from resources/ept.csv (ept.json of the npm
/// package
/// @etalab/decoupage-administratif).
territory::Expected<Grouping> eptGrouping(const territory::Gazetteer& gazetteer);
/// The territories chosen, as one group.
Grouping selectionGrouping(const QString& name, std::span<const int> territories, const Dataset& dataset);
/// A table with a commune code column and a column of groups.
territory::Expected<Grouping> groupingFromFile(const QString& path, const territory::Gazetteer& gazetteer);

/// A group computed with the same formulae as the ranking, « hors classement ».
struct GroupFigures {
    QString code, name;
    qint64 population = -1;
    std::vector<double> values; ///< By indicator of the dataset: mean over communes, NaN = no figure by commune.
    std::vector<CommuneCoverage> coverage; ///< By indicator.
    std::vector<double> normalised;        ///< On the scale of the ranked territories.
    double score = 0;                      ///< NaN = no score.
    int wouldRank = 0;                     ///< Ranked territories with a higher score, plus one; 0 = no score.
};

/// Indicators are matched with commune figures by key.
std::vector<GroupFigures> groupFigures(const Grouping& grouping, const Dataset& dataset, const Results& results,
                                       const CommuneFigures& communes);

} // namespace document
