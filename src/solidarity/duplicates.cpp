#include "solidarity/duplicates.h"

#include "solidarity/distance.h"
#include "solidarity/point_index.h"
#include "territory/plain_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace solidarity {

namespace {

/// Words that say what a venue is, not which: longest first, since they are taken out in this order.
constexpr std::array<std::string_view, 15> kKindWords{"maison de sante pluriprofessionnelle",
                                                      "maison de sante pluridisciplinaire",
                                                      "centre de sante polyvalent",
                                                      "centre de sante pluridisciplinaire",
                                                      "maison de sante",
                                                      "maison medicale",
                                                      "centre de sante",
                                                      "centre medical",
                                                      "cabinet medical",
                                                      "pole de sante",
                                                      "pole sante",
                                                      "salle communale",
                                                      "cabinet",
                                                      "msp",
                                                      "cds"};

/// Takes whole words out, and leaves one space between the rest.
void takeOut(std::string& words, std::string_view taken) {
    std::string framed = ' ' + words + ' ';
    const std::string sought = ' ' + std::string(taken) + ' ';
    for (std::size_t at = framed.find(sought); at != std::string::npos; at = framed.find(sought, at))
        framed.erase(at, sought.size() - 1);
    const std::size_t first = framed.find_first_not_of(' ');
    words = first == std::string::npos ? std::string() : framed.substr(first, framed.find_last_not_of(' ') - first + 1);
}

/// A name as it is compared.
struct Name {
    std::string whole, own; ///< Plain words; without those of the kind.
    explicit Name(const QString& name) : whole(territory::plainWords(name)), own(whole) {
        for (const std::string_view kind : kKindWords)
            takeOut(own, kind);
        own = std::string(territory::withoutArticle(own));
    }
};

std::vector<std::uint16_t> pairsOf(std::string_view words) {
    std::vector<std::uint16_t> pairs;
    for (const std::string_view word : territory::splitWords(words)) {
        if (word.size() == 1)
            pairs.push_back(std::uint16_t(word[0]));
        for (std::size_t i = 1; i < word.size(); ++i)
            pairs.push_back(std::uint16_t(word[i - 1] << 8 | word[i]));
    }
    std::ranges::sort(pairs);
    return pairs;
}

/// Of their pairs of letters, word by word: twice the shared ones over all (Dice 1945, Ecology 26, p. 298).
double diceOf(std::string_view a, std::string_view b) {
    const std::vector<std::uint16_t> first = pairsOf(a), second = pairsOf(b);
    if (first.empty() || second.empty())
        return 0;
    std::vector<std::uint16_t> shared;
    std::ranges::set_intersection(first, second, std::back_inserter(shared));
    return 2.0 * double(shared.size()) / double(first.size() + second.size());
}

bool isSaidDistinct(const Venue& a, const Venue& b) {
    return std::ranges::find(a.distinctFrom, b.id) != a.distinctFrom.end() ||
           std::ranges::find(b.distinctFrom, a.id) != b.distinctFrom.end();
}

/// Where either name is nothing but its kind, whole names are compared.
double likenessOf(const Name& a, const Name& b) {
    return a.own.empty() || b.own.empty() ? diceOf(a.whole, b.whole) : diceOf(a.own, b.own);
}

class DuplicateSearch {
public:
    explicit DuplicateSearch(const std::vector<Venue>& venues) : m_venues(venues) {
        for (const Venue& venue : venues)
            m_names.emplace_back(venue.name);
    }

    std::vector<VenuePair> find(double withinMetres, double leastLikeness) {
        findByNumber();
        findByPlace(withinMetres, leastLikeness);
        std::ranges::stable_sort(m_pairs, [](const VenuePair& a, const VenuePair& b) {
            return std::pair(a.sameFiness, a.likeness) > std::pair(b.sameFiness, b.likeness);
        });
        return std::move(m_pairs);
    }

private:
    /// Each venue of a number with the first of that number: copies of one venue aren't paired among themselves.
    void findByNumber() {
        QHash<QString, std::size_t> firstOf;
        for (std::size_t i = 0; i < m_venues.size(); ++i) {
            const QString& number = m_venues[i].finess;
            if (number.isEmpty())
                continue;
            const auto first = firstOf.constFind(number);
            if (first == firstOf.constEnd())
                firstOf.insert(number, i);
            else if (!isSaidDistinct(m_venues[*first], m_venues[i]))
                m_pairs.push_back(pairOf(*first, i));
        }
    }

    void findByPlace(double withinMetres, double leastLikeness) {
        std::vector<PointIndex::Point> points;
        for (const Venue& venue : m_venues)
            points.push_back({venue.longitude, venue.latitude});
        const PointIndex index(points);
        for (std::size_t i = 0; i < m_venues.size(); ++i) {
            for (const int other : index.within(points[i], withinMetres)) {
                const auto j = std::size_t(other);
                if (j <= i || sharesNumber(i, j) || isSaidDistinct(m_venues[i], m_venues[j]))
                    continue;
                if (const VenuePair pair = pairOf(i, j); pair.likeness >= leastLikeness)
                    m_pairs.push_back(pair);
            }
        }
    }

    bool sharesNumber(std::size_t i, std::size_t j) const {
        return !m_venues[i].finess.isEmpty() && m_venues[i].finess == m_venues[j].finess;
    }

    VenuePair pairOf(std::size_t i, std::size_t j) const {
        const Venue &first = m_venues[i], &second = m_venues[j];
        return {first.id, second.id, geodesicMetres(first.longitude, first.latitude, second.longitude, second.latitude),
                likenessOf(m_names[i], m_names[j]), sharesNumber(i, j)};
    }

    const std::vector<Venue>& m_venues;
    std::vector<Name> m_names;
    std::vector<VenuePair> m_pairs;
};

} // namespace

std::vector<VenuePair> likelyDuplicates(const std::vector<Venue>& venues, double withinMetres, double leastLikeness) {
    return DuplicateSearch(venues).find(withinMetres, leastLikeness);
}

} // namespace solidarity
