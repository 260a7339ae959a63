#include "app/correlations.h"

#include "app/measure.h"
#include "statistics/correlation.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Correlations)
};

/// The values of the reference set, negated where low is fragile.
std::vector<double> turned(const std::vector<double>& values, territory::Direction direction,
                           const fragility::Territories& territories) {
    const double sign = direction == territory::Direction::LowIsFragile ? -1 : 1;
    std::vector<double> result(values.size(), std::nan(""));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (territories.isReference(i))
            result[i] = sign * values[i];
    }
    return result;
}

struct Pair {
    std::size_t first, second;
    double rho;
};

std::vector<Pair> redundantPairs(const Correlations& correlations) {
    std::vector<Pair> pairs;
    const std::size_t indicators = correlations.rho.empty() ? 0 : correlations.rho.size() - 1; // the score is last
    for (std::size_t i = 0; i < indicators; ++i) {
        for (std::size_t j = i + 1; j < indicators; ++j) {
            const double rho = correlations.rho[i][j];
            if (std::abs(rho) >= Correlations::kRedundant)
                pairs.push_back({i, j, rho});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), [](const Pair& pair) { return std::abs(pair.rho); });
    return pairs;
}

} // namespace

Correlations correlationsOf(const document::Dataset& dataset, const document::Results& results) {
    Correlations correlations;
    std::vector<std::vector<double>> columns;
    const auto criteria = results.input->criteria();
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].weight <= 0)
            continue;
        const territory::Indicator& indicator = dataset.indicators->indicators()[i];
        correlations.keys << indicator.key;
        correlations.labels << indicator.label;
        columns.push_back(turned((*results.indicators)[i], criteria[i].direction, results.input->territories()));
    }
    correlations.keys << Measure::scoreKey();
    correlations.labels << Words::tr("Score de fragilité");
    columns.push_back(results.scores.score);
    const std::vector<std::span<const double>> spans(columns.begin(), columns.end());
    correlations.rho = statistics::spearmanMatrix(spans);
    return correlations;
}

QStringList redundancies(const Correlations& correlations, const QLocale& locale) {
    QStringList sentences;
    for (const Pair& pair : redundantPairs(correlations)) {
        const QString words = pair.rho > 0
                                  ? Words::tr("« %1 » et « %2 » (ρ = %3) comptent presque deux fois la même chose.")
                                  : Words::tr("« %1 » et « %2 » (ρ = %3) se compensent presque : ce que l’un ajoute au "
                                              "score, l’autre l’enlève.");
        sentences << words.arg(correlations.labels[static_cast<qsizetype>(pair.first)],
                               correlations.labels[static_cast<qsizetype>(pair.second)], rhoInWords(pair.rho, locale));
    }
    return sentences;
}

QString rhoInWords(double rho, const QLocale& locale) {
    if (std::isnan(rho))
        return Words::tr("non calculable");
    return territory::wording::formatNumber(rho, 2, locale);
}

} // namespace app
