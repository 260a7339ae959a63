#include "document/explanation_wording.h"

#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace document::explanation {

namespace wording = territory::wording;
using fragility::WeightInterval;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Explanation)
};

/// The indicator's name, said to be near to the criterion where it is only that.
QString labelOf(const territory::Indicator& indicator) {
    return indicator.isProxy() ? Words::tr("%1 (approché)").arg(indicator.label) : indicator.label;
}

/// A share of the whole, 0–1, as « 12 % ».
QString percent(double share, int decimals, const QLocale& locale) {
    territory::Indicator indicator;
    indicator.unit = u"%"_s;
    indicator.displayFactor = 100;
    indicator.decimals = decimals;
    return wording::formatValue(indicator, share, locale);
}

/// An interval as it is said, with as few decimals as keep it true: rounded to its inside, and still around the current
/// share where it is around it.
struct SaidInterval {
    double from, to;
    int decimals;
};

SaidInterval saidInterval(const WeightInterval& interval, double current) {
    constexpr int kMostDecimals = 3;
    constexpr double kRounding = 1e-9; // so that what is 12 % but for the last bits stays so
    const bool around = interval.from <= current && current <= interval.to;
    for (int decimals = 0; decimals < kMostDecimals; ++decimals) {
        const double steps = 100 * std::pow(10, decimals);
        const double from = std::ceil(interval.from * steps - kRounding) / steps;
        const double to = std::floor(interval.to * steps + kRounding) / steps;
        const bool holdsCurrent = from <= current + kRounding && current <= to + kRounding;
        if (from < to && (!around || holdsCurrent)) {
            return {from, to, decimals};
        }
    }
    return {interval.from, interval.to, kMostDecimals};
}

bool isWhole(const WeightInterval& interval) {
    constexpr double kNothing = 1e-9;
    return interval.from < kNothing && interval.to > 1 - kNothing;
}

/// What follows « pèse »: « entre 12 % et 47 % », « au moins 63 % ».
QString shares(const WeightInterval& interval, double current, const QLocale& locale) {
    constexpr double kPoint = 1e-9;
    if (interval.to - interval.from < kPoint) {
        return Words::tr("exactement %1").arg(percent(interval.from, 0, locale));
    }
    const SaidInterval said = saidInterval(interval, current);
    const QString from = percent(said.from, said.decimals, locale), to = percent(said.to, said.decimals, locale);
    if (isWhole({interval.from, 1})) {
        return Words::tr("au plus %1").arg(to);
    }
    if (isWhole({0, interval.to})) {
        return Words::tr("au moins %1").arg(from);
    }
    return Words::tr("entre %1 et %2").arg(from, to);
}

/// « entre 12 % et 20 % ou au moins 63 % »; the interval left out is said elsewhere.
QString allShares(const std::vector<WeightInterval>& intervals, double current, const QLocale& locale,
                  const WeightInterval* leftOut = nullptr) {
    QStringList parts;
    for (const WeightInterval& interval : intervals) {
        if (&interval != leftOut) {
            parts.append(shares(interval, current, locale));
        }
    }
    return parts.join(Words::tr(" ou "));
}

/// A value rounded away from the present one, so that it still reverses the selection as it is said.
double roundedAway(double value, double change, const territory::Indicator& indicator) {
    const double steps = indicator.displayFactor * std::pow(10, indicator.decimals);
    return (change < 0 ? std::floor(value * steps) : std::ceil(value * steps)) / steps;
}

QString noChange(const Explanation& explanation, const Explanation::Line& line) {
    const QString label = labelOf(line.indicator);
    if (line.betweenGoalposts) {
        return explanation.selected
                   ? Words::tr("Aucune valeur de « %1 » entre ses bornes ne suffirait à la faire sortir").arg(label)
                   : Words::tr("Aucune valeur de « %1 » entre ses bornes ne suffirait à la faire entrer").arg(label);
    }
    return explanation.selected
               ? Words::tr("Aucune valeur observée de « %1 » ne suffirait à la faire sortir").arg(label)
               : Words::tr("Aucune valeur observée de « %1 » ne suffirait à la faire entrer").arg(label);
}

/// The indicator with as many decimals as it takes to tell a value from a changed one.
territory::Indicator tellingApart(territory::Indicator indicator, double change) {
    constexpr int kMore = 3;
    const double displayed = std::abs(change * indicator.displayFactor);
    for (int more = 0; more < kMore && displayed < std::pow(10, -indicator.decimals); ++more) {
        ++indicator.decimals;
    }
    return indicator;
}

QString rankAndChoice(int rank, bool selected, const QLocale& locale) {
    if (rank < 1) {
        return Words::tr("pas de score");
    }
    const QString place = wording::ordinal(rank, locale);
    return selected ? Words::tr("%1, classée par le score").arg(place)
                    : Words::tr("%1, non classée par le score").arg(place);
}

QString selectedInDraws(const Explanation::Draws& draws, const QLocale& locale) {
    constexpr double kLeast = 0.01, kMost = 0.99; // « 0 % » and « 100 % » are for what never and always happened
    const QString total = locale.toString(draws.draws);
    if (draws.probability > kMost && draws.probability < 1) {
        return Words::tr("Classée dans plus de %1 des %2 tirages").arg(percent(kMost, 0, locale), total);
    }
    if (draws.probability < kLeast && draws.probability > 0) {
        return Words::tr("Classée dans moins de %1 des %2 tirages").arg(percent(kLeast, 0, locale), total);
    }
    return Words::tr("Classée dans %1 des %2 tirages").arg(percent(draws.probability, 0, locale), total);
}

} // namespace

QString stability(const Explanation& explanation, const Explanation::Line& line, const QLocale& locale) {
    const std::vector<WeightInterval>& selectedIn = line.stability.selectedIn;
    const double current = line.stability.current;
    const QString label = labelOf(line.indicator);
    if (selectedIn.empty()) {
        return Words::tr("Aucun poids de « %1 » ne la fait entrer").arg(label);
    }
    const WeightInterval* around = line.stability.aroundCurrent();
    if (!explanation.selected || !around) {
        return Words::tr("Entrerait si « %1 » pesait %2").arg(label, allShares(selectedIn, current, locale));
    }
    if (isWhole(*around)) {
        return Words::tr("Reste classée quel que soit le poids de « %1 »").arg(label);
    }
    const QString stays =
        Words::tr("Reste classée tant que « %1 » pèse %2").arg(label, shares(*around, current, locale));
    if (selectedIn.size() == 1) {
        return stays;
    }
    return Words::tr("%1 ; le serait aussi s’il pesait %2").arg(stays, allShares(selectedIn, current, locale, around));
}

QString requiredChange(const Explanation& explanation, const Explanation::Line& line, const QLocale& locale) {
    const QString label = labelOf(line.indicator);
    if (!line.weighted) {
        return Words::tr("« %1 » ne compte pas dans le score").arg(label);
    }
    if (std::isnan(line.value)) {
        return Words::tr("« %1 » : valeur non disponible").arg(label);
    }
    if (!line.change) {
        return noChange(explanation, line);
    }
    const double change = line.change->change;
    const territory::Indicator indicator = tellingApart(line.indicator, change);
    const QString from = wording::formatFigure(indicator, line.value, locale);
    const QString to = wording::formatValue(indicator, roundedAway(line.change->value, change, indicator), locale);
    if (explanation.selected) {
        return change < 0 ? Words::tr("Sortirait si « %1 » passait de %2 à %3 ou moins").arg(label, from, to)
                          : Words::tr("Sortirait si « %1 » passait de %2 à %3 ou plus").arg(label, from, to);
    }
    return change < 0 ? Words::tr("Entrerait si « %1 » passait de %2 à %3 ou moins").arg(label, from, to)
                      : Words::tr("Entrerait si « %1 » passait de %2 à %3 ou plus").arg(label, from, to);
}

QString noneAlone(const Explanation& explanation) {
    const bool any = std::ranges::any_of(explanation.lines, [](const auto& line) { return bool(line.change); });
    if (any || !explanation.hasScore()) {
        return {};
    }
    return explanation.selected ? Words::tr("Aucun indicateur ne suffirait seul à la faire sortir")
                                : Words::tr("Aucun indicateur ne suffirait seul à la faire entrer");
}

QString dominance(const Explanation& explanation, const QLocale& locale) {
    const Explanation::Standing& standing = explanation.standing;
    const QString before =
        standing.dominates == 0
            ? Words::tr("devant aucun territoire")
            : Words::tr("devant %1 territoires", nullptr, standing.dominates).arg(locale.toString(standing.dominates));
    const QString behind = standing.dominatedBy == 0
                               ? Words::tr("derrière aucun")
                               : Words::tr("derrière %1 territoires", nullptr, standing.dominatedBy)
                                     .arg(locale.toString(standing.dominatedBy));
    const QString both = Words::tr("Quels que soient les poids : %1, %2").arg(before, behind);
    if (!standing.neverSelected) {
        return both;
    }
    return Words::tr("%1 ; aucune pondération ne la place parmi les %2 premiers")
        .arg(both, locale.toString(std::floor(explanation.rule.amount), 'f', 0));
}

QString draws(const Explanation& explanation, const QLocale& locale) {
    if (!explanation.draws) {
        return {};
    }
    const Explanation::Draws& draws = *explanation.draws;
    if (std::isnan(draws.probability)) {
        return Words::tr("Pas de score dans les %1 tirages").arg(locale.toString(draws.draws));
    }
    const QString sentence =
        Words::tr("%1 ; rang entre %2 et %3 dans %4 d’entre eux, médiane %5")
            .arg(selectedInDraws(draws, locale), locale.toString(draws.rankP05), locale.toString(draws.rankP95),
                 percent(0.9, 0, locale), locale.toString(draws.rankMedian));
    return draws.current ? sentence : Words::tr("%1 (réglages précédents, en cours de calcul)").arg(sentence);
}

QString alike(const Explanation::Alike& alike, const QLocale& locale) {
    return Words::tr("%1 — %2, %3 ; écart moyen de %4 points")
        .arg(alike.name, rankAndChoice(alike.rank, alike.selected, locale), wording::decisionName(alike.decision),
             wording::formatNumber(alike.distance, 1, locale));
}

QString firstAhead(const Comparison& comparison, const Comparison::Line& line, const QLocale& locale) {
    const QString label = labelOf(line.indicator);
    const QString& first = comparison.sides[0].name;
    const QString& second = comparison.sides[1].name;
    if (line.firstAhead.empty()) {
        return Words::tr("« %1 » ne passe devant « %2 » pour aucun poids de « %3 »").arg(first, second, label);
    }
    if (isWhole(line.firstAhead.front())) {
        return Words::tr("« %1 » est devant « %2 » quel que soit le poids de « %3 »").arg(first, second, label);
    }
    return Words::tr("« %1 » est devant « %2 » si « %3 » pèse %4")
        .arg(first, second, label, allShares(line.firstAhead, line.share, locale));
}

QString dominance(const Comparison& comparison) {
    const QString& first = comparison.sides[0].name;
    const QString& second = comparison.sides[1].name;
    const QString sentence = Words::tr(
        "« %1 » est au moins aussi fragile que « %2 » sur chaque indicateur : aucune pondération ne les inverse");
    switch (comparison.dominance) {
    case fragility::Dominance::None:
        return {};
    case fragility::Dominance::FirstDominates:
        return sentence.arg(first, second);
    case fragility::Dominance::SecondDominates:
        return sentence.arg(second, first);
    case fragility::Dominance::Equal:
        return Words::tr("« %1 » et « %2 » sont égaux sur chaque indicateur").arg(first, second);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace document::explanation
