#pragma once

#include "territory/indicator_table.h"

#include <QString>
#include <memory>
#include <vector>

namespace document {

/// Columns by commune (INSEE codes), with what each commune counts for in a mean.
struct CommuneFigures {
    territory::IndicatorTable table;          ///< Codes are INSEE codes; one row a commune.
    std::vector<std::vector<double>> weights; ///< By indicator, then row; NaN or ≤ 0 = counts for nothing.
    QStringList weightLabels; ///< By indicator: « population municipale », « population standardisée ».
};

/// What of a territory a mean over communes rests on: « 31 communes sur 34, 97 % de la population ».
struct CommuneCoverage {
    int communes = 0;           ///< Of the territory,
    int present = 0;            ///< of which with a value and a weight;
    double populationShare = 0; ///< these communes' share of its municipal population, 0–1; NaN when unknown.
    QString sentence() const;
};

} // namespace document
