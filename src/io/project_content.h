#pragma once

#include "solidarity/care_place.h"
#include "solidarity/plan.h"
#include "territory/adjustment.h"
#include "territory/boundaries.h"
#include "territory/category_column.h"
#include "territory/decision.h"
#include "territory/indicator_table.h"

#include <QDateTime>
#include <QJsonObject>
#include <memory>
#include <optional>
#include <vector>

namespace io {

/// What a project file holds, as values: nothing in it depends on what is loaded or shown. No path of a machine.
struct ProjectContent {
    struct JournalLine {
        QDateTime when; ///< UTC.
        QString who, what;
        friend bool operator==(const JournalLine&, const JournalLine&) = default;
    };
    /// What a table by commune gave, with what each commune counts for.
    struct CommuneColumns {
        territory::IndicatorTable table;          ///< By INSEE code.
        std::vector<std::vector<double>> weights; ///< By indicator, then row; NaN = counts for nothing.
        QStringList weightLabels;                 ///< By indicator.
    };
    /// What of a territory a mean over communes rests on.
    struct CommuneCoverage {
        QString key, code; ///< Of the indicator, of the territory.
        int communes = 0, present = 0;
        double populationShare = 0; ///< NaN = unknown.
    };
    /// What an imported table gave; how, is in the state's recipe of the same place.
    struct Import {
        int rows = 0, matched = 0;
        territory::IndicatorTable table;                   ///< By EPCI.
        std::vector<territory::CategoryColumn> categories; ///< By EPCI.
        std::optional<CommuneColumns> communes;
        std::vector<CommuneCoverage> coverage;
    };
    struct ListedDecisions {
        territory::DecisionList list;
        bool shipped = false; ///< With the program: written for other software, not read back.
    };

    QUuid id;
    solidarity::Plan plan;
    std::vector<JournalLine> journal;
    QJsonObject state; ///< Of the map, its adjustments left out.
    std::vector<territory::Adjustment> adjustments;
    std::vector<QJsonObject> scenarios;
    std::shared_ptr<const territory::IndicatorTable> indicators; ///< Null = none.
    bool ownIndicators = false;                                  ///< False: those of the program, not read back.
    std::vector<Import> imports;
    std::vector<ListedDecisions> decisionLists;
    std::vector<std::vector<solidarity::CarePlace>> carePlaces;         ///< By opened file.
    std::shared_ptr<const territory::Boundaries> boundaries;            ///< Null = none. Their CRS have EPSG codes.
    std::vector<territory::Boundaries::Source> boundaryFiles;           ///< Where they come from: names, no folders.
    bool ownBoundaries = false;                                         ///< False: those of the program, not read back.
    std::shared_ptr<const territory::Boundaries> departementBoundaries; ///< Null = none.
};

} // namespace io
