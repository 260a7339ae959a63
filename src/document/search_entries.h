#pragma once

#include "document/search_index.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace document {

/// The communes of one EPCI that share a postal code.
struct PostalArea {
    QString code;
    std::vector<int> communes; ///< Indices in the gazetteer, by descending population.
    int territory = -1;        ///< Index in the gazetteer, -1 = in no EPCI.
};

/// All that can be found, with the names it is found by: one text of plain words (plainWords()), key after key.
struct SearchEntries {
    struct Entry {
        SearchHit::Kind kind;
        std::uint32_t index; ///< In the gazetteer's list of that kind, or in `postalAreas`.
        std::int64_t weight; ///< Population; ranks what fits equally well.
    };
    /// A name of an entry; its words are wordStarts[firstWord] up to the next key's.
    struct Key {
        std::uint64_t letters; ///< lettersIn() it.
        std::uint32_t entry;
        std::uint32_t firstWord;
        std::uint32_t end; ///< In `text`.
    };

    explicit SearchEntries(std::shared_ptr<const territory::Gazetteer> reference);

    std::string_view textFrom(std::uint32_t start, const Key& key) const {
        return std::string_view(text).substr(start, key.end - start);
    }
    std::span<const std::uint32_t> wordsOf(std::size_t key) const;
    SearchHit hit(const Entry& entry) const;

    std::shared_ptr<const territory::Gazetteer> gazetteer;
    std::vector<PostalArea> postalAreas; ///< By code, then by descending population.
    std::vector<Entry> entries;
    std::string text;
    std::vector<Key> keys;
    std::vector<std::uint32_t> wordStarts; ///< In `text`, ascending.

private:
    void addTerritories();
    void addCommunes();
    void addDepartementsAndRegions();
    void addPostalAreas();
    void add(SearchHit::Kind kind, std::size_t index, std::int64_t weight);
    /// Names the latest entry.
    void addKey(std::string_view words);
    void addName(const QString& name);
    QString nameOfTerritory(int territory) const;
    SearchHit territoryHit(const territory::Territory& territory) const;
    SearchHit communeHit(const territory::Commune& commune) const;
    SearchHit postalHit(const PostalArea& area) const;
};

} // namespace document
