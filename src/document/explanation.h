#pragma once

#include "document/dataset.h"
#include "document/results.h"
#include "fragility/dominance.h"
#include "fragility/required_change.h"
#include "fragility/stability.h"

#include <QJsonObject>
#include <array>
#include <optional>
#include <vector>

namespace document {

/// Why the score selects a territory or doesn't, and what would change that. Figures are raw; explanation_wording.h has
/// the words for them. All of it is about the rule's own choice (« classée par le score »): adjustments and the
/// official decision change nothing in it.
struct Explanation {
    /// What the weight and the value of one indicator do.
    struct Line {
        territory::Indicator indicator;
        territory::Direction direction = territory::Direction::HighIsFragile; ///< As set, not the indicator's own.
        double value = 0;                                                     ///< Raw; NaN = non disponible.
        bool weighted = false;                                                ///< Counts in the score now.
        bool betweenGoalposts = false; ///< Changes are looked for there, not in the observed range.
        fragility::WeightStability stability;
        std::optional<fragility::RequiredChange> change; ///< Of its own value alone; nothing when none reverses it.
    };
    /// Against the others whatever the weights; fragility::dominance() says what that means.
    struct Standing {
        int dominates = 0, dominatedBy = 0;
        /// No weighting of these indicators places it among the first N; only known for that selection rule.
        bool neverSelected = false;
    };
    /// One of the most similar by profile.
    struct Alike {
        int territory = -1;
        QString code, name;
        double distance = 0; ///< Points of 0–100, fragility::Similar.
        double score = 0;    ///< NaN = pas de score.
        int rank = 0;
        bool selected = false;
        territory::Decision decision;
    };
    /// What random weights gave.
    struct Draws {
        int draws = 0;
        double probability = 0; ///< Of being selected, 0–1.
        int rankP05 = 0, rankMedian = 0, rankP95 = 0;
        bool current = true; ///< Of these very settings; false while new draws are awaited.
    };
    static constexpr std::size_t kAlike = 10;

    int territory = -1;
    QString code, name;
    double score = 0; ///< NaN = pas de score: nothing below it can be said but similarity.
    int rank = 0, scored = 0;
    bool selected = false; ///< « classée par le score »
    fragility::SelectionRule rule;
    territory::Decision decision;  ///< The official one, which nothing here explains.
    bool weaklyComparable = false; ///< « peu comparable »
    std::vector<Line> lines;       ///< One an indicator, in the table's order.
    Standing standing;
    std::vector<Alike> alike; ///< Nearest first.
    std::optional<Draws> draws;

    bool hasScore() const { return rank > 0; }
    /// All figures and, in the program's language, all sentences.
    QJsonObject toJson() const;
};

/// Some milliseconds for 1,255 × 5; any thread. Nothing of it depends on the state but through `results`.
Explanation explain(int territory, const Dataset& dataset, const Results& results);

/// Two territories side by side.
struct Comparison {
    struct Side {
        int territory = -1;
        QString code, name;
        qint64 population = -1;
        double score = 0; ///< NaN = pas de score.
        int rank = 0;
        bool selected = false;
        territory::Decision decision;
    };
    /// One indicator; pairs are first, second.
    struct Line {
        territory::Indicator indicator;
        bool weighted = false;
        double share = 0;                                  ///< Of the total weight, 0–1.
        std::array<double, 2> values{};                    ///< Raw; NaN = non disponible.
        std::array<double, 2> normalised{};                ///< NaN = missing; filled where the rule fills.
        std::array<double, 2> contributions{};             ///< Points of the score; NaN = missing or no score.
        std::array<int, 2> ranks{};                        ///< 1 = most fragile; 0 = missing.
        std::vector<fragility::WeightInterval> firstAhead; ///< Weights that put the first before the second.
    };
    std::array<Side, 2> sides;
    int scored = 0;
    std::vector<Line> lines; ///< One an indicator, in the table's order.
    fragility::Dominance dominance = fragility::Dominance::None;

    QJsonObject toJson() const;
};

/// The same cost and thread as explain().
Comparison compare(int first, int second, const Dataset& dataset, const Results& results);

} // namespace document
