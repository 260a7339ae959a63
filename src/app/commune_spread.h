#pragma once

#include "app/territory_communes.h"

namespace app {

/// How a figure spreads among the communes of a territory, each counting for one.
struct CommuneSpread {
    int communes = 0, present = 0;                                 ///< Of the territory; of which with a value.
    double minimum, lowerQuartile, median, upperQuartile, maximum; ///< Raw; quantiles of type 7. NaN without a value.
    int worst = -1;                                                ///< Index of the most fragile commune; -1 = none.
};
CommuneSpread spreadOf(const TerritoryCommunes& communes, std::size_t indicator);

/// Who lives beyond a threshold, on the fragile side of it: over it where high is fragile, under it where low is.
struct PopulationBeyond {
    int communes = 0, without = 0; ///< Communes beyond; communes without a value, or without a population.
    qint64 population = 0;         ///< Municipal population of the communes beyond,
    qint64 known = 0;              ///< of so many in communes that have a value.
    double share() const;          ///< 0–1; NaN when none has a value.
};
PopulationBeyond populationBeyond(const TerritoryCommunes& communes, std::size_t indicator, double threshold);

/// The sentences of both, as the dialog says and copies them.
namespace communewords {

/// « De 12 min à 48 min ; la moitié des communes entre 18 min et 31 min, médiane 24 min. Commune la plus
/// éloignée… »
QString spread(const TerritoryCommunes& communes, std::size_t indicator, const QLocale& locale);
/// « 3 412 habitants, 27 %, à plus de 30 min »
QString beyond(const TerritoryCommunes& communes, std::size_t indicator, double threshold, const QLocale& locale);

} // namespace communewords

} // namespace app
