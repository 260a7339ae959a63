#include "app/commune_spread.h"

#include "statistics/breaks.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app {

using territory::Direction;
namespace wording = territory::wording;

CommuneSpread spreadOf(const TerritoryCommunes& communes, std::size_t indicator) {
    const double none = std::nan("");
    CommuneSpread spread{int(communes.communes.size()), 0, none, none, none, none, none, -1};
    const bool lowIsFragile = communes.indicators[indicator].direction == Direction::LowIsFragile;
    std::vector<double> sorted;
    for (std::size_t i = 0; i < communes.communes.size(); ++i) {
        const double value = communes.communes[i].values[indicator];
        if (std::isnan(value))
            continue;
        const double worst = spread.worst < 0 ? value : communes.communes[std::size_t(spread.worst)].values[indicator];
        if (spread.worst < 0 || (lowIsFragile ? value < worst : value > worst))
            spread.worst = int(i);
        sorted.push_back(value);
    }
    spread.present = int(sorted.size());
    if (sorted.empty())
        return spread;
    std::ranges::sort(sorted);
    spread.minimum = sorted.front();
    spread.lowerQuartile = statistics::quantile(sorted, 0.25);
    spread.median = statistics::quantile(sorted, 0.5);
    spread.upperQuartile = statistics::quantile(sorted, 0.75);
    spread.maximum = sorted.back();
    return spread;
}

double PopulationBeyond::share() const {
    return known > 0 ? double(population) / double(known) : std::nan("");
}

PopulationBeyond populationBeyond(const TerritoryCommunes& communes, std::size_t indicator, double threshold) {
    PopulationBeyond beyond;
    const bool lowIsFragile = communes.indicators[indicator].direction == Direction::LowIsFragile;
    for (const TerritoryCommunes::Commune& commune : communes.communes) {
        const double value = commune.values[indicator];
        if (std::isnan(value) || commune.population < 0) {
            ++beyond.without;
            continue;
        }
        beyond.known += commune.population;
        if (lowIsFragile ? value < threshold : value > threshold) {
            ++beyond.communes;
            beyond.population += commune.population;
        }
    }
    return beyond;
}

namespace communewords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::CommuneSpread)
};

QString side(const territory::Indicator& indicator, const QString& threshold) {
    if (indicator.direction == Direction::LowIsFragile)
        return Words::tr("à moins de %1").arg(threshold);
    return Words::tr("à plus de %1").arg(threshold);
}

} // namespace

QString spread(const TerritoryCommunes& communes, std::size_t indicator, const QLocale& locale) {
    const CommuneSpread spread = spreadOf(communes, indicator);
    if (spread.present == 0)
        return Words::tr("Aucune commune n’a de valeur connue.");
    const auto text = [&](double value) { return wording::formatValue(communes.indicators[indicator], value, locale); };
    QStringList sentences;
    if (spread.present == 1)
        sentences << Words::tr("Une seule valeur connue : %1.").arg(text(spread.median));
    else
        sentences << Words::tr("De %1 à %2 ; la moitié des communes entre %3 et %4, médiane %5.")
                         .arg(text(spread.minimum), text(spread.maximum), text(spread.lowerQuartile),
                              text(spread.upperQuartile), text(spread.median));
    const TerritoryCommunes::Commune& worst = communes.communes[std::size_t(spread.worst)];
    sentences << Words::tr("Commune la plus fragile : %1 (%2, %3).")
                     .arg(worst.name, text(worst.values[indicator]),
                          wording::formatPopulation(worst.population, locale));
    if (const int missing = spread.communes - spread.present; missing > 0)
        sentences << Words::tr("%n communes sans valeur : non disponible.", nullptr, missing);
    return sentences.join(u' ');
}

QString beyond(const TerritoryCommunes& communes, std::size_t indicator, double threshold, const QLocale& locale) {
    const PopulationBeyond beyond = populationBeyond(communes, indicator, threshold);
    if (std::isnan(beyond.share()))
        return wording::notAvailable();
    const territory::Indicator& shown = communes.indicators[indicator];
    QStringList parts{wording::formatPopulation(beyond.population, locale),
                      Words::tr("%1 %").arg(locale.toString(beyond.share() * 100, 'f', 0)),
                      side(shown, wording::formatValue(shown, threshold, locale))};
    QString sentence =
        Words::tr("%1 (%2)").arg(parts.join(QStringLiteral(", ")), Words::tr("%n communes", nullptr, beyond.communes));
    if (beyond.without > 0)
        sentence += Words::tr(" ; %n communes sans valeur n’y comptent pas", nullptr, beyond.without);
    return sentence;
}

} // namespace communewords

} // namespace app
