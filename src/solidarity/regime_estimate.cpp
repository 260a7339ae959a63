#include "solidarity/regime_estimate.h"

#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace solidarity {

using territory::wording::formatNumber;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::RegimeEstimate)
};

/// The scheme's last word on that regime; two days where it says nothing.
int mostHalvesUnder(Regime regime, const Scheme& scheme) {
    const auto found = std::find_if(scheme.regimes.rbegin(), scheme.regimes.rend(),
                                    [regime](const RegimePeriod& period) { return period.regime == regime; });
    return found == scheme.regimes.rend() ? RegimePeriod{}.mostHalvesAMonth : found->mostHalvesAMonth;
}

QString eachGives(int halves) {
    return Words::tr("Chacun donne %1 jours par mois, le plus que ce régime demande.")
        .arg(formatNumber(halves / 2.0, halves % 2, QLocale()));
}

/// The areas whose doctors would be called, and what is left out of them.
struct WellServed {
    int territories = 0;
    int unknown = 0; ///< No APL or no population.
    qint64 population = 0;
};

WellServed wellServedAreas(const Ground& ground, double leastApl) {
    WellServed areas;
    for (const Ground::Facts& facts : ground.facts) {
        if (std::isnan(facts.apl) || facts.population < 0) {
            ++areas.unknown;
        } else if (facts.apl >= leastApl) {
            ++areas.territories;
            areas.population += facts.population;
        }
    }
    return areas;
}

RegimeEstimate volunteers(const Plan& plan, int halves) {
    const auto confirmed = std::ranges::count(plan.doctors.all(), ContactStatus::Confirmed, &Doctor::status);
    const QStringList sentences{Words::tr("Estimation. Médecins : les volontaires confirmés de ce projet."),
                                eachGives(halves)};
    return {Regime::Volunteer, confirmed, 0, sentences.join(u' ')};
}

RegimeEstimate obliged(const Ground& ground, double leastApl, double doctorsPer1000, int halves) {
    const WellServed areas = wellServedAreas(ground, leastApl);
    const QLocale locale;
    QStringList sentences{
        Words::tr("Estimation. Médecins : %1 généraliste pour 1 000 habitants (réglage, ordre de grandeur national) "
                  "dans les %2 intercommunalités où l’APL atteint %3 consultations par an et par habitant, soit %4.")
            .arg(formatNumber(doctorsPer1000, 2, locale), formatNumber(areas.territories, 0, locale),
                 formatNumber(leastApl, 1, locale), territory::wording::formatPopulation(areas.population, locale))};
    if (areas.unknown > 0)
        sentences += Words::tr("%Ln intercommunalités sans APL ou sans population sont laissées de côté.", nullptr,
                               areas.unknown);
    sentences += eachGives(halves);
    return {Regime::Obligation, std::llround(static_cast<double>(areas.population) * doctorsPer1000 / 1000), 0,
            sentences.join(u' ')};
}

} // namespace

RegimeEstimate estimate(Regime regime, const Plan& plan, const Ground& ground, double wellServedApl,
                        double doctorsPer1000) {
    const int halves = mostHalvesUnder(regime, plan.scheme);
    RegimeEstimate estimate =
        regime == Regime::Volunteer ? volunteers(plan, halves) : obliged(ground, wellServedApl, doctorsPer1000, halves);
    estimate.daysAMonth = static_cast<double>(estimate.doctors) * halves / 2;
    return estimate;
}

} // namespace solidarity
