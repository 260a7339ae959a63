#pragma once

#include "document/dataset.h"
#include "document/results.h"
#include "statistics/agreement.h"

#include <QString>
#include <vector>

namespace document {

/// The decision and the selection by score (the rule's, without adjustments), set against one another. Neither is the
/// truth of the other.
enum class DecisionAgainstScore {
    RetainedAndHigh,       ///< « retenue et classée par le score »
    RetainedDespiteScore,  ///< « retenue malgré le score »: it has one, below.
    RetainedNotComputable, ///< « retenue, score non calculable »
    HighNotRetained,       ///< « classée par le score, non retenue » (only where the list is complete)
    HighUnknown,           ///< « classée par le score, statut inconnu »
    Neither,               ///< « ni retenue, ni classée par le score »: not retained for sure, not high.
    Unknown,               ///< « non classée par le score, statut inconnu ».
};

struct DecisionScoreTable {
    struct Line {
        DecisionAgainstScore kind;
        std::vector<int> territories; ///< Of the reference list, by rank, then code.
        qint64 population = 0;
    };
    std::vector<DecisionAgainstScore> of; ///< By territory.
    std::vector<Line> lines;              ///< One each, in the order of the enumeration.
    /// Retained territories that no weighting of these criteria places among the first N (fragility::neverSelected).
    std::vector<int> neverPlaced;
    /// The selection (first) against the decision (second), over the régions whose list is complete only: territories
    /// wholly in them, ranked or not, that are of the reference set. Retained for sure or probably is retained.
    statistics::Agreement agreement;
    QStringList base; ///< Names of these régions.
};

/// Words for a kind, translated.
QString decisionAgainstScoreWords(DecisionAgainstScore kind);
/// By territory; about as long as a look at each.
std::vector<DecisionAgainstScore> decisionAgainstScoreKinds(const Results& results);
/// The whole table. Pairs of territories are compared for neverPlaced: some milliseconds for 1,255, so in a worker for
/// more.
DecisionScoreTable decisionAgainstScore(const Dataset& dataset, const Results& results);

} // namespace document
