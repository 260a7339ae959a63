#pragma once

#include "document/dataset.h"
#include "document/results.h"

#include <QDate>
#include <optional>
#include <span>
#include <vector>

namespace document {

/// All that is known of one territory, as the panel shows it and "Copier la fiche" copies it. Figures are raw;
/// sheet_wording.h has the words for them. Valid as long as the dataset and results that it was made from.
struct TerritorySheet {
    /// A département or région with its name.
    struct Area {
        QString code;
        QString name;
    };
    struct MemberCommune {
        QString insee;
        QString name;
        qint64 population = -1; ///< -1 = non disponible.
    };
    struct DecisionBox {
        territory::Decision decision;
        bool byHand = false; ///< Set by the user for this territory alone.
        QString list;        ///< Title of the list in force; empty when set by hand.
        QDate date;          ///< Of that list; may be invalid.
    };
    struct ScoreBox {
        double score = 0;              ///< NaN = pas de score.
        int rank = 0;                  ///< 1 = most fragile, 0 = none.
        int scored = 0;                ///< Territories with a score.
        bool selected = false;         ///< « classée par le score »
        bool weaklyComparable = false; ///< Overseas, or fewer than all weighted indicators.
        bool overseas = false;
        int present = 0;  ///< Weighted indicators that have a value here,
        int weighted = 0; ///< of so many.
        bool equalWeights = true;
        int proxies = 0; ///< Weighted indicators that are only near to their criterion.
        fragility::Treatment treatment = fragility::Treatment::Complete; ///< What was done for the score.
        int needed = 0;                                                  ///< Present indicators that a score takes.
        QStringList method;                              ///< What of the method isn't as by default, in words.
        std::optional<territory::Adjustment> adjustment; ///< What the user made of the rule's choice.
    };
    /// Place of a value among the territories of an area, 1 = most fragile.
    struct Standing {
        QString area;      ///< Name of the département or région, « France ».
        int rank = 0;      ///< 0 = the value is missing.
        int count = 0;     ///< Values present there.
        double median = 0; ///< Of these, raw; NaN when none is present.
    };
    struct IndicatorLine {
        territory::Indicator indicator; ///< Its direction is the one that the settings give it.
        double value = 0;               ///< Raw, NaN = non disponible.
        int rank = 0;                   ///< National, 0 = missing.
        int present = 0;                ///< Territories that have a value.
        double normalised = 0;          ///< 0–100, 100 = most fragile; NaN = missing.
        bool imputed = false;           ///< Missing, and filled with the département's median for the score.
        double weight = 1;
        double contribution = 0; ///< Points of the score; NaN = missing, or no score.
        double shareOfScore = 0; ///< contribution / score, 0–1; NaN where there is none.
        std::vector<Standing>
            standings; ///< Main département, main région, France; areas that aren't known are left out.
        std::span<const double> distribution; ///< The values of all territories, by index, NaN = missing.
    };
    struct Neighbour {
        int territory = -1;
        QString code;
        QString name;
        double score = 0;
        int rank = 0;
        territory::Decision decision;
    };

    int territory = -1;
    QString code;
    QString name;
    QString kind;                   ///< "CC"…; territory::wording::kindName() says it.
    std::vector<Area> departements; ///< The most populated part first.
    std::vector<Area> regions;
    qint64 population = -1;
    std::vector<MemberCommune> communes; ///< By descending population.
    DecisionBox decision;
    ScoreBox score;
    std::vector<IndicatorLine> indicators; ///< In the table's order.
    std::vector<const solidarity::CarePlace*>
        venues; ///< Where consultations are or could be, emergency departments left out.
    std::vector<const solidarity::CarePlace*> emergency;
    std::vector<Neighbour> neighbours;  ///< By descending population.
    bool approximateNeighbours = false; ///< Schematic boundaries.
};

/// `territory` is an index in dataset.territories; `results` must come from `state` and `dataset`.
TerritorySheet territorySheet(int territory, const MapState& state, const Dataset& dataset, const Results& results);

} // namespace document
