#pragma once

#include "app/figure_table.h"
#include "app/measure.h"

namespace app {

/// What the territories chosen together amount to, against the whole reference list (France).
struct BrushFigures {
    int count = 0;
    qint64 population = 0; ///< Of those whose population is known.
    double share = 0;      ///< Of the population of France, 0–1.

    /// Means weighted by population, over the territories that have both a value and a population; as displayed, NaN
    /// where there is none.
    struct Mean {
        Measure measure;
        double chosen = 0, france = 0;
        int present = 0; ///< Of the chosen.
    };
    std::vector<Mean> means;
};

BrushFigures brushFigures(const document::Document& document);

/// Territories in rows: code, name, population, rank, and the raw values of all measures.
FigureTable territoryTable(const document::Document& document, const std::vector<int>& territories);

} // namespace app
