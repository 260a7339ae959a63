#pragma once

#include "document/dataset.h"
#include "document/results.h"

#include <QLocale>
#include <QStringList>
#include <vector>

namespace app {

/// How the weighted indicators and the score go together: Spearman's rho, each indicator turned so that more is more
/// fragile, over the territories of the reference set.
struct Correlations {
    /// From here on two indicators say nearly the same: by adding both, the index counts it twice (Handbook, on
    /// weighting, "double counting"). The threshold is ours.
    static constexpr double kRedundant = 0.8;

    QStringList keys;                     ///< By column: indicators' in the table's order, Measure::scoreKey() last.
    QStringList labels;                   ///< The same.
    std::vector<std::vector<double>> rho; ///< Square, symmetric; NaN = non calculable.
};

/// Some milliseconds for five indicators, some hundred for thirty: not in the interface thread.
Correlations correlationsOf(const document::Dataset& dataset, const document::Results& results);

/// What a reader should know of each pair of indicators with |rho| ≥ kRedundant, the strongest first: « … comptent
/// presque deux fois la même chose », « … se compensent presque ». The score is left out: it goes with what it is made
/// of.
QStringList redundancies(const Correlations& correlations, const QLocale& locale);

/// « 0,86 »; « non calculable » for NaN.
QString rhoInWords(double rho, const QLocale& locale);

} // namespace app
