#pragma once

#include "document/commune_figures.h"
#include "document/grouping.h"

#include <QStringList>
#include <vector>

namespace document {

/// Figures of groups as a CSV writes them: code,nom, then of each indicator its value (under the name it has in the
/// file), communes, communes_presentes, part_population; an empty cell is non disponible. With several indicators the
/// last three are followed by the indicator's name ("communes_presentes APL").
struct AggregationTable {
    QStringList columns;
    std::vector<QStringList> rows; ///< In the grouping's order.
};
AggregationTable aggregationTable(const Grouping& grouping, const CommuneFigures& figures,
                                  const territory::Gazetteer& gazetteer);

} // namespace document
