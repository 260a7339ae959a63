#include "territory/decision.h"

#include "territory/gazetteer.h"

#include <algorithm>

namespace territory {

namespace {

bool isCountry(const Coverage::Area& area) {
    return area.level == QLatin1String("pays");
}

/// A territory lists each of its régions once, so the région of one of its départements is known only when there is a
/// single région or one for each département; "" otherwise.
QString regionOfDepartement(const Territory& territory, qsizetype departement) {
    if (territory.regions.size() == 1)
        return territory.regions.front();
    if (territory.regions.size() == territory.departements.size())
        return territory.regions[departement];
    return {};
}

bool coversAllOf(const Territory& territory, const Coverage& coverage) {
    if (coverage.isCompleteFor({}, {}))
        return true;
    const QStringList& regions = territory.regions;
    if (!regions.isEmpty() && std::all_of(regions.begin(), regions.end(), [&coverage](const QString& region) {
            return coverage.isCompleteFor({}, region);
        }))
        return true;
    for (qsizetype i = 0; i < territory.departements.size(); ++i) {
        if (!coverage.isCompleteFor(territory.departements[i], regionOfDepartement(territory, i)))
            return false;
    }
    return !territory.departements.isEmpty();
}

} // namespace

bool Coverage::isCompleteFor(const QString& departement, const QString& region) const {
    return std::any_of(areas.begin(), areas.end(), [&](const Area& area) {
        if (!area.complete)
            return false;
        if (isCountry(area))
            return true;
        return area.level == QLatin1String("region") ? !region.isEmpty() && area.code == region
                                                     : area.code == departement;
    });
}

Decision DecisionList::decisionOf(const Territory& territory) const {
    if (const auto listed = decisions.constFind(territory.code); listed != decisions.cend())
        return *listed;

    Decision absent;
    absent.status = coversAllOf(territory, coverage) ? DecisionStatus::NotRetained : DecisionStatus::Unknown;
    return absent;
}

int DecisionList::retainedCount() const {
    return int(std::count_if(decisions.begin(), decisions.end(),
                             [](const Decision& d) { return d.status == DecisionStatus::Retained; }));
}

int DecisionList::probableCount() const {
    return int(std::count_if(decisions.begin(), decisions.end(), [](const Decision& d) {
        return d.status == DecisionStatus::Retained && d.certainty == Certainty::Probable;
    }));
}

bool DecisionList::isComplete() const {
    return std::any_of(coverage.areas.begin(), coverage.areas.end(),
                       [](const Coverage::Area& area) { return isCountry(area) && area.complete; });
}

} // namespace territory
