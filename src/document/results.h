#pragma once

#include "document/dataset.h"
#include "document/index_input.h"
#include "document/map_state.h"
#include "document/selection_moves.h"
#include "fragility/index.h"
#include "fragility/robustness.h"
#include "solidarity/coverage.h"

namespace document {

/// How complete the list in force is, decisions set by hand included. Counted over the whole reference list, whatever
/// the boundaries show.
struct Completeness {
    int established = 0; ///< Retained, probable included.
    int probable = 0;
    int announced = territory::DecisionList::kAnnouncedZones;
    qint64 population = 0; ///< Of the established.
    int unknown = 0, notRetained = 0;
    QString ownList; ///< Title of the list in force when the user opened it; empty = the shipped one.
    bool isComplete() const { return established >= announced; }
    /// « 76 zones établies sur 151, dont 12 probables »; names the list when it is the user's own.
    QString sentence() const;
};

/// The theme's values in classes.
struct ThemeColumn {
    std::vector<double> values; ///< By territory index; NaN = non disponible. Empty for a theme of categories.
    std::vector<double> bounds; ///< classCount + 1, ascending (statistics::breaks). Empty for a theme of categories.
    QStringList categories;     ///< Labels of a theme of categories, in legend order; empty for classes of values.
    std::vector<int> classOf;   ///< By territory index, -1 = non disponible.
    std::vector<int> counts;    ///< By class; territories that the boundaries show.
    int missing = 0;            ///< Shown territories without a value.
    bool reversed = false;      ///< Low values are the fragile (dark) end.
    double displayFactor = 1;
    int decimals = 0;
    QString unit;
};

/// The rule's choice by the settings that moves are counted from; vectors by territory index.
struct BaselineSelection {
    std::vector<std::uint8_t> selected;
    std::vector<int> rank; ///< 0 = no score.
};

/// What derives from a state and a dataset; vectors by territory index. Immutable once computed.
struct Results {
    MapState state;                    ///< What they were computed for,
    std::uint64_t datasetRevision = 0; ///< and from.
    std::shared_ptr<const std::vector<std::vector<double>>>
        indicators; ///< By indicator, then territory: raw values, NaN = missing. Never null once computed.
    std::shared_ptr<const IndexInput> input; ///< What the scores were computed from.
    fragility::Scores scores;                ///< Criteria in the order of the table's indicators.
    std::vector<std::uint8_t> selected;      ///< 1 = in the selection: the rule's choice, then the user's adjustments.
    std::shared_ptr<const BaselineSelection> baseline; ///< Of MapState::baseline; never null once computed.
    SelectionMoves moves;                              ///< Of the rule's choice, against MapState::baseline.
    /// What the last draws gave; null until there are any. May be of earlier settings while new ones are drawn.
    std::shared_ptr<const fragility::Robustness> robustness;
    bool robustnessIsCurrent = false;
    /// What the plan gives, counted by a worker; null until it is, and when there is no plan. May be of an earlier plan
    /// while it is counted anew.
    std::shared_ptr<const solidarity::Coverage> coverage;
    std::vector<std::vector<int>> indicatorRanks; ///< 1 = most fragile in the direction that the settings give it, ties
                                                  ///< share the best; 0 = missing.
    std::vector<territory::Decision> decisions;
    std::vector<bool> weaklyComparable; ///< « peu comparable »: overseas, or fewer than all indicators.
    Completeness completeness;
    ThemeColumn theme; ///< Empty for Theme::Decision and for an unknown indicator.

    /// How many territories have this done for their score.
    int treated(fragility::Treatment treatment) const;
};

/// True when the index of one state is that of the other: same scores and selection from one dataset (locks count for
/// nothing).
bool sameIndex(const MapState& a, const MapState& b);
/// The same for decisions.
bool sameDecisions(const MapState& a, const MapState& b);
/// The same for values and classes of the theme.
bool sameThemeColumn(const MapState& a, const MapState& b);

/// True when `results` are those of `state`, whatever both are shown on.
bool stillHold(const Results& results, const MapState& state);

/// `results` with the draws of its own settings (`current`) or of earlier ones; the theme follows.
std::shared_ptr<const Results> withRobustness(const Results& results, const Dataset& dataset,
                                              std::shared_ptr<const fragility::Robustness> robustness, bool current);

/// `results` with another coverage (null = no plan); the theme follows.
std::shared_ptr<const Results> withCoverage(const Results& results, const Dataset& dataset,
                                            std::shared_ptr<const solidarity::Coverage> coverage);

/// Parts of `previous` that state and dataset leave as they were are taken over: what the files say, the common scale
/// while only weights, mean or selection change, the baseline's choice. Any thread, one thread.
std::shared_ptr<const Results> computeResults(const MapState& state, const Dataset& dataset,
                                              const Results* previous = nullptr);

} // namespace document
