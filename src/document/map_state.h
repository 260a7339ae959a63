#pragma once

#include "document/index_settings.h"
#include "document/layout.h"
#include "document/map_theme.h"
#include "document/table_import.h"
#include "fragility/robustness.h"
#include "solidarity/date_span.h"
#include "statistics/breaks.h"
#include "territory/adjustment.h"
#include "territory/decision.h"
#include "territory/problem.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace document {

/// What Theme::Coverage shows.
enum class CoverageMeasure {
    DaysAMonth,
    ConsultationsPer1000, ///< A year.
    Within10,             ///< Share of the population within so many estimated minutes of an open venue.
    Within20,
    Within30,
    OpenVenues,
};

/// How values become classes.
struct Classification {
    statistics::BreakMethod method = statistics::BreakMethod::Quantile;
    int classCount = 7; ///< 3–9
    std::vector<double>
        typedBreaks; ///< Inner bounds, ascending, in the values' own unit (before displayFactor); only for Typed.
    friend bool operator==(const Classification&, const Classification&) = default;
};

/// A decision set by hand for one territory, with its source; it takes precedence over the lists.
struct DecisionOverride {
    QString code;
    territory::Decision decision;
    friend bool operator==(const DecisionOverride&, const DecisionOverride&) = default;
};

/// Where the view is. `area` wins when it isn't empty.
struct ViewState {
    QString area =
        QStringLiteral("france"); ///< "france", "region:CODE", "dept:CODE", "siren:CODE", "frame:KEY", or "" = free.
    double centreX = 0, centreY = 0, metresPerPoint = 0; ///< Free view: plane metres; layout points, not device pixels.
    friend bool operator==(const ViewState&, const ViewState&) = default;
};

/// The one value that says everything shown: it drives the window, the command line, undo, provenance. What derives
/// from it (scores, classes, colours) is memoised in Results and never stored here.
struct MapState {
    static constexpr int kVersion = 2; ///< 1 had weights of 1 by default, and no more of the index.

    // sources; empty = what ships with the program
    QStringList boundaryFiles;
    QString boundaryCodeColumn, boundaryNameColumn; ///< Chosen by the user; empty = recognised.
    QHash<QString, int> boundaryCrs;                ///< Chosen by the user, EPSG by path.
    QString departementFile;                        ///< Lines of départements where the faces don't know them.
    QString indicatorFile;
    QStringList decisionFiles; ///< Opened lists, beside the shipped one.
    QStringList venueFiles;
    std::vector<TableImport> imports; ///< Tables that add columns to the indicators, in this order.

    // decision
    QString decisionList; ///< Id of the list in force; empty = the shipped one.
    std::vector<DecisionOverride> decisionOverrides;

    // index
    IndexSettings index;
    IndexSettings baseline;                         ///< What entering and leaving territories are counted from.
    std::vector<territory::Adjustment> adjustments; ///< In the order made; the last one of a territory counts.
    fragility::RobustnessOptions robustness;

    // theme
    Theme theme = Theme::Score;
    QString indicator; ///< Key, for Theme::Indicator and Theme::Category.
    CoverageMeasure coverageMeasure = CoverageMeasure::Within20;
    solidarity::DateSpan coverageSpan; ///< What coverage is counted over; open = of the whole scheme.
    Classification classification;
    QString palette; ///< Empty = the theme's default.
    bool paletteReversed = false;

    // layers
    bool showDecision = true;
    bool showDepartements = true, showRegions = true;
    bool showVenues = true, showReportedVenues = true, showEmergency = false, showTowns = true;
    bool showPlanVenues = true;
    QStringList hiddenVenueCategories;

    // view and selection
    ViewState view;
    QString selection;       ///< Territory code, the one that the panel shows; empty = none.
    QString comparedWith;    ///< Code of a second one, set beside it; empty = none.
    QStringList brushed;     ///< Codes chosen together in any view, sorted; empty = none.
    QString homeDepartement; ///< Code; remembered.

    // layout of exports
    QString title; ///< Empty = made from the theme.
    Layout layout;

    /// Every field; keys are grouped: sources, decision, index, baseline, robustness, theme, layers, view, layout.
    QJsonObject toJson() const;
    /// Absent keys keep their default, unknown keys are ignored (a later version may have written them); a value of the
    /// wrong type or out of range is a Problem that names its key. A later version than kVersion is refused, an
    /// earlier one is read.
    static territory::Expected<MapState> fromJson(const QJsonObject& json);
    /// What follows `diagonale export` to get this picture (without --out); only what differs from the default is said.
    /// Locks, baseline, brush and comparison aren't part of a picture and left out.
    QStringList toArguments() const;

    friend bool operator==(const MapState&, const MapState&) = default;
};

} // namespace document
