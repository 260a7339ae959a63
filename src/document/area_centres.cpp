#include "document/area_centres.h"

#include <cmath>

namespace document {

using solidarity::CoverageLevel;

namespace {

QString areaOf(const territory::Commune& commune, CoverageLevel level, const territory::Gazetteer& gazetteer) {
    if (level == CoverageLevel::Territory)
        return commune.epci;
    const QString departement = territory::departementOfCommune(commune.insee);
    if (level == CoverageLevel::Departement)
        return departement;
    const int place = gazetteer.departementOf(departement);
    return place < 0 ? QString() : gazetteer.departements()[std::size_t(place)].region;
}

} // namespace

void Centre::add(const territory::Commune& commune) {
    if (std::isnan(commune.longitude) || std::isnan(commune.latitude) || commune.population <= 0)
        return;
    m_longitude += commune.longitude * double(commune.population);
    m_latitude += commune.latitude * double(commune.population);
    m_people += double(commune.population);
}

double Centre::longitude() const {
    return isKnown() ? m_longitude / m_people : std::nan("");
}

double Centre::latitude() const {
    return isKnown() ? m_latitude / m_people : std::nan("");
}

QHash<QString, Centre> areaCentres(const territory::Gazetteer& gazetteer, CoverageLevel level) {
    QHash<QString, Centre> centres;
    for (const territory::Commune& commune : gazetteer.communes()) {
        Centre one;
        one.add(commune);
        if (one.isKnown())
            centres[areaOf(commune, level, gazetteer)].add(commune);
    }
    return centres;
}

} // namespace document
