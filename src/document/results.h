#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "fragility/score.h"

namespace document {

/// How complete the list in force is.
struct Completeness {
    int established = 0;  ///< Retained, probable included.
    int probable = 0;
    int announced = territory::DecisionList::kAnnouncedZones;
    qint64 population = 0; ///< Of the established.
    int unknown = 0, notRetained = 0;
    bool isComplete() const { return established >= announced; }
    /// « 76 zones établies sur 151, dont 12 probables »
    QString sentence() const;
};

/// The theme's values in classes.
struct ThemeColumn {
    std::vector<double> values;  ///< By territory index; NaN = non disponible.
    std::vector<double> bounds;  ///< classCount + 1, ascending (statistics::breaks).
    std::vector<int> classOf;    ///< By territory index, -1 = non disponible.
    std::vector<int> counts;     ///< By class; territories that the boundaries show.
    int missing = 0;             ///< Shown territories without a value.
    bool reversed = false;       ///< Low values are the fragile (dark) end.
    double displayFactor = 1;
    int decimals = 0;
    QString unit;
};

/// What derives from a state and a dataset; vectors by territory index. Immutable once computed.
struct Results {
    fragility::Scores scores;
    std::vector<std::vector<double>> indicators; ///< By indicator, then territory: raw values, NaN = missing.
    std::vector<std::vector<int>> indicatorRanks; ///< 1 = most fragile in its direction, 0 = missing.
    std::vector<territory::Decision> decisions;
    std::vector<bool> weaklyComparable; ///< « peu comparable »: overseas, or fewer than all indicators.
    Completeness completeness;
    ThemeColumn theme; ///< Empty for Theme::Decision.
};

std::shared_ptr<const Results> computeResults(const MapState& state, const Dataset& dataset,
                                              const Results* previous = nullptr);

} // namespace document
