#include "document/search_entries.h"

#include "territory/plain_words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <utility>

namespace document {

using namespace Qt::StringLiterals;
using territory::lettersIn;
using territory::plainWords;
using territory::withoutArticle;
using territory::withoutKind;
using territory::withShortKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::SearchIndex)
};

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::int64_t knownPopulation(qint64 population) {
    return std::max<qint64>(population, 0);
}

std::vector<PostalArea> postalAreasOf(const territory::Gazetteer& gazetteer) {
    std::map<std::pair<QString, int>, PostalArea> areas;
    const auto& communes = gazetteer.communes();
    for (std::size_t i = 0; i < communes.size(); ++i) {
        const int territory = gazetteer.territoryOf(communes[i].epci);
        for (const QString& code : communes[i].postalCodes) {
            PostalArea& area = areas[{code, territory}];
            area.code = code;
            area.territory = territory;
            area.communes.push_back(int(i));
        }
    }
    std::vector<PostalArea> list;
    list.reserve(areas.size());
    for (auto& [key, area] : areas) {
        std::stable_sort(area.communes.begin(), area.communes.end(), [&communes](int a, int b) {
            return communes[std::size_t(a)].population > communes[std::size_t(b)].population;
        });
        list.push_back(std::move(area));
    }
    return list;
}

} // namespace

SearchEntries::SearchEntries(std::shared_ptr<const territory::Gazetteer> reference)
    : gazetteer(std::move(reference)), postalAreas(postalAreasOf(*gazetteer)) {
    addTerritories();
    addCommunes();
    addDepartementsAndRegions();
    addPostalAreas();
    text.shrink_to_fit();
    keys.shrink_to_fit();
    wordStarts.shrink_to_fit();
}

void SearchEntries::add(SearchHit::Kind kind, std::size_t index, std::int64_t weight) {
    entries.push_back({kind, std::uint32_t(index), weight});
}

void SearchEntries::addKey(std::string_view words) {
    if (words.empty())
        return;
    const auto start = std::uint32_t(text.size());
    const auto firstWord = std::uint32_t(wordStarts.size());
    text += words;
    wordStarts.push_back(start);
    for (std::size_t space = words.find(' '); space != words.npos; space = words.find(' ', space + 1))
        wordStarts.push_back(start + std::uint32_t(space) + 1);
    keys.push_back({lettersIn(words), std::uint32_t(entries.size()) - 1, firstWord, std::uint32_t(text.size())});
}

void SearchEntries::addName(const QString& name) {
    const std::string words = withShortKind(plainWords(name));
    const std::string_view core = withoutArticle(withoutKind(words));
    addKey(words);
    if (core != words)
        addKey(core);
}

void SearchEntries::addTerritories() {
    const auto& territories = gazetteer->territories();
    for (std::size_t i = 0; i < territories.size(); ++i) {
        add(SearchHit::Kind::Territory, i, knownPopulation(territories[i].population));
        addName(territories[i].name);
    }
}

void SearchEntries::addCommunes() {
    const auto& communes = gazetteer->communes();
    for (std::size_t i = 0; i < communes.size(); ++i) {
        add(SearchHit::Kind::Commune, i, knownPopulation(communes[i].population));
        addName(communes[i].name);
    }
}

void SearchEntries::addDepartementsAndRegions() {
    QHash<QString, std::int64_t> population;
    for (const territory::Commune& commune : gazetteer->communes())
        population[territory::departementOfCommune(commune.insee)] += knownPopulation(commune.population);

    QHash<QString, std::int64_t> ofRegion;
    const auto& departements = gazetteer->departements();
    for (std::size_t i = 0; i < departements.size(); ++i) {
        const std::int64_t weight = population.value(departements[i].code);
        ofRegion[departements[i].region] += weight;
        add(SearchHit::Kind::Departement, i, weight);
        addName(departements[i].name);
        addKey(plainWords(departements[i].code));
        addKey(plainWords(QString(departements[i].name + u' ' + departements[i].code)));
    }
    const auto& regions = gazetteer->regions();
    for (std::size_t i = 0; i < regions.size(); ++i) {
        add(SearchHit::Kind::Region, i, ofRegion.value(regions[i].code));
        addName(regions[i].name);
    }
}

void SearchEntries::addPostalAreas() {
    for (std::size_t i = 0; i < postalAreas.size(); ++i) {
        std::int64_t weight = 0;
        for (const int commune : postalAreas[i].communes)
            weight += knownPopulation(gazetteer->communes()[std::size_t(commune)].population);
        add(SearchHit::Kind::PostalCode, i, weight);
        addKey(plainWords(postalAreas[i].code));
    }
}

std::span<const std::uint32_t> SearchEntries::wordsOf(std::size_t key) const {
    const std::size_t first = keys[key].firstWord;
    const std::size_t last = key + 1 < keys.size() ? keys[key + 1].firstWord : wordStarts.size();
    return std::span(wordStarts).subspan(first, last - first);
}

QString SearchEntries::nameOfTerritory(int territory) const {
    return territory < 0 ? Words::tr("hors intercommunalité") : gazetteer->territories()[std::size_t(territory)].name;
}

SearchHit SearchEntries::territoryHit(const territory::Territory& territory) const {
    QStringList departements;
    for (const QString& code : territory.departements)
        departements.append(gazetteer->departementName(code));
    departements.removeAll(QString());
    return {SearchHit::Kind::Territory, territory.code, territory.name,
            joined({territory::wording::kindName(territory.kind), departements.join(u", "_s)}), territory.code};
}

SearchHit SearchEntries::communeHit(const territory::Commune& commune) const {
    const QString departement = gazetteer->departementName(territory::departementOfCommune(commune.insee));
    const int territory = gazetteer->territoryOf(commune.epci);
    return {SearchHit::Kind::Commune, commune.insee, commune.name,
            joined({Words::tr("commune"), departement, nameOfTerritory(territory)}),
            territory < 0 ? QString() : commune.epci};
}

SearchHit SearchEntries::postalHit(const PostalArea& area) const {
    const territory::Commune& largest = gazetteer->communes()[std::size_t(area.communes.front())];
    const int count = int(area.communes.size());
    const QString communes = count > 1 ? Words::tr("%n communes", nullptr, count) : QString();
    return {SearchHit::Kind::PostalCode, area.code, area.code + u' ' + largest.name,
            joined({Words::tr("code postal"), communes, nameOfTerritory(area.territory)}),
            area.territory < 0 ? QString() : gazetteer->territories()[std::size_t(area.territory)].code};
}

SearchHit SearchEntries::hit(const Entry& entry) const {
    switch (entry.kind) {
    case SearchHit::Kind::Territory:
        return territoryHit(gazetteer->territories()[entry.index]);
    case SearchHit::Kind::Commune:
        return communeHit(gazetteer->communes()[entry.index]);
    case SearchHit::Kind::PostalCode:
        return postalHit(postalAreas[entry.index]);
    case SearchHit::Kind::Departement: {
        const territory::Departement& departement = gazetteer->departements()[entry.index];
        return {entry.kind,
                departement.code,
                u"%1 (%2)"_s.arg(departement.name, departement.code),
                joined({Words::tr("département"), gazetteer->regionName(departement.region)}),
                {}};
    }
    case SearchHit::Kind::Region: {
        const territory::Region& region = gazetteer->regions()[entry.index];
        return {entry.kind, region.code, region.name, Words::tr("région"), {}};
    }
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace document
