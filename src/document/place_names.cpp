#include "document/place_names.h"

#include "territory/plain_words.h"

#include <algorithm>

namespace document {

using territory::plainWords;
using territory::withoutArticle;

namespace {

std::string bare(std::string_view words) {
    return std::string(withoutArticle(words));
}

/// What follows « département de », « dans », « en région »…
std::string_view withoutIntroduction(std::string_view words) {
    static constexpr std::string_view kIntroductions[] = {"dans", "en",  "departement", "departements",
                                                          "dep",  "dpt", "dept",        "region"};
    for (bool found = true; found;) {
        words = withoutArticle(words);
        found = false;
        for (const std::string_view introduction : kIntroductions) {
            if (words.starts_with(introduction) && words.size() > introduction.size() &&
                words[introduction.size()] == ' ') {
                words.remove_prefix(introduction.size() + 1);
                found = true;
            }
        }
    }
    return words;
}

bool intersect(const QStringList& a, const QStringList& b) {
    return std::any_of(a.begin(), a.end(), [&b](const QString& code) { return b.contains(code); });
}

template <class Map> QString lookUp(const Map& map, std::string_view words) {
    const auto found = map.find(std::string(words));
    return found == map.end() ? QString() : found->second;
}

} // namespace

void PlaceEvidence::add(const PlaceEvidence& other) {
    departements += other.departements;
    regions += other.regions;
    numbers += other.numbers;
}

bool PlaceEvidence::admits(const territory::Territory& territory) const {
    if (!departements.isEmpty())
        return intersect(departements, territory.departements);
    return regions.isEmpty() || intersect(regions, territory.regions);
}

bool PlaceEvidence::numbered(const territory::Territory& territory) const {
    return intersect(numbers, territory.departements);
}

PlaceNames::PlaceNames(const territory::Gazetteer& gazetteer) {
    for (const territory::Departement& departement : gazetteer.departements()) {
        const std::string name = bare(plainWords(departement.name));
        const std::string code = plainWords(departement.code);
        m_codes.emplace(code, departement.code);
        for (const std::string& key : {name, name + ' ' + code, code + ' ' + name})
            m_departements.emplace(key, departement.code);
    }
    for (const territory::Region& region : gazetteer.regions())
        m_regions.emplace(bare(plainWords(region.name)), region.code);
}

PlaceEvidence PlaceNames::find(std::string_view words) const {
    PlaceEvidence evidence;
    const std::string_view name = withoutIntroduction(words);
    if (const QString departement = lookUp(m_departements, name); !departement.isEmpty())
        evidence.departements.append(departement);
    // An overseas name is both: the département says no less.
    else if (const QString region = lookUp(m_regions, name); !region.isEmpty())
        evidence.regions.append(region);
    else if (const QString code = lookUp(m_codes, name); !code.isEmpty())
        (name == words ? evidence.numbers : evidence.departements).append(code); // « département 18 » is no mere number
    return evidence;
}

} // namespace document
