#include "territory/gazetteer.h"

#include <algorithm>
#include <utility>

namespace territory {

namespace {

/// First entry of each code counts, as in the tables that people hand in.
template <class Entry, class Code> QHash<QString, int> indexBy(const std::vector<Entry>& entries, Code code) {
    QHash<QString, int> index;
    index.reserve(qsizetype(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QString& key = code(entries[i]);
        if (!index.contains(key))
            index.insert(key, int(i));
    }
    return index;
}

/// Sum of the communes' populations; -1 as soon as one is not available, because a partial sum would mislead.
qint64 populationOf(const std::vector<int>& members, const std::vector<Commune>& communes) {
    qint64 sum = 0;
    for (const int i : members) {
        if (communes[std::size_t(i)].population < 0)
            return -1;
        sum += communes[std::size_t(i)].population;
    }
    return members.empty() ? -1 : sum;
}

/// Départements of the communes, the most populated part first, then by code.
QStringList departementsOf(const std::vector<int>& members, const std::vector<Commune>& communes) {
    QHash<QString, qint64> population;
    for (const int i : members) {
        const Commune& commune = communes[std::size_t(i)];
        population[departementOfCommune(commune.insee)] += std::max<qint64>(commune.population, 0);
    }
    QStringList departements = population.keys();
    std::sort(departements.begin(), departements.end(), [&population](const QString& a, const QString& b) {
        return population[a] != population[b] ? population[a] > population[b] : a < b;
    });
    return departements;
}

} // namespace

QString departementOfCommune(const QString& insee) {
    const bool overseas = insee.startsWith(QLatin1String("97")) || insee.startsWith(QLatin1String("98"));
    return insee.left(overseas ? 3 : 2);
}

Gazetteer::Gazetteer(std::vector<Commune> communes, std::vector<Territory> territories,
                     std::vector<Departement> departements, std::vector<Region> regions)
    : m_communes(std::move(communes))
    , m_territories(std::move(territories))
    , m_departements(std::move(departements))
    , m_regions(std::move(regions)) {
    indexAll();
    deriveMembers();
    for (Territory& territory : m_territories)
        deriveFromMembers(territory);
}

void Gazetteer::indexAll() {
    m_communeIndex = indexBy(m_communes, [](const Commune& c) -> const QString& { return c.insee; });
    m_territoryIndex = indexBy(m_territories, [](const Territory& t) -> const QString& { return t.code; });
    m_departementIndex = indexBy(m_departements, [](const Departement& d) -> const QString& { return d.code; });
    m_regionIndex = indexBy(m_regions, [](const Region& r) -> const QString& { return r.code; });
}

void Gazetteer::deriveMembers() {
    std::vector<std::vector<int>> members(m_territories.size());
    for (std::size_t i = 0; i < m_communes.size(); ++i) {
        const int territory = m_communes[i].epci.isEmpty() ? -1 : territoryOf(m_communes[i].epci);
        if (territory >= 0)
            members[std::size_t(territory)].push_back(int(i));
    }
    for (std::size_t t = 0; t < m_territories.size(); ++t) {
        if (!m_territories[t].communes.empty())
            continue;
        std::sort(members[t].begin(), members[t].end(), [this](int a, int b) {
            const Commune& first = m_communes[std::size_t(a)];
            const Commune& second = m_communes[std::size_t(b)];
            return first.population != second.population ? first.population > second.population
                                                         : first.insee < second.insee;
        });
        m_territories[t].communes = std::move(members[t]);
    }
}

void Gazetteer::deriveFromMembers(Territory& territory) const {
    if (territory.population < 0)
        territory.population = populationOf(territory.communes, m_communes);
    if (territory.departements.isEmpty())
        territory.departements = departementsOf(territory.communes, m_communes);
    if (!territory.regions.isEmpty())
        return;
    for (const QString& code : std::as_const(territory.departements)) {
        const int departement = departementOf(code);
        if (departement < 0)
            continue;
        const QString& region = m_departements[std::size_t(departement)].region;
        if (!region.isEmpty() && !territory.regions.contains(region))
            territory.regions.append(region);
    }
}

QString Gazetteer::departementName(const QString& code) const {
    const int i = departementOf(code);
    return i < 0 ? QString() : m_departements[std::size_t(i)].name;
}

QString Gazetteer::regionName(const QString& code) const {
    const int i = regionOf(code);
    return i < 0 ? QString() : m_regions[std::size_t(i)].name;
}

bool Gazetteer::isOverseas(const Territory& territory) const {
    // All overseas départements, and no other, are numbered 97x.
    return std::any_of(territory.departements.begin(), territory.departements.end(),
                       [](const QString& code) { return code.startsWith(QLatin1String("97")); });
}

} // namespace territory
