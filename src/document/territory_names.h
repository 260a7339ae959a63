#pragma once

#include "territory/gazetteer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace document {

/// Finds intercommunalités by the names that people give them.
class TerritoryNames {
public:
    explicit TerritoryNames(const territory::Gazetteer& gazetteer);

    /// A name as said: its kind ("cc", "ca", "cu", "metropole" or "") and what tells it from others.
    struct Said {
        std::string_view kind;
        std::string core; ///< Without kind, articles, prepositions; empty when nothing else was said.
    };
    static Said said(std::string_view words);

    /// Territories that bear that core, whatever their kind; indices in the gazetteer.
    std::vector<int> bearing(const std::string& core) const;
    /// True when nothing is said of the kind, or the territory is of it.
    bool isOfKind(int territory, std::string_view kind) const;

    /// Territories with a name near to that core, best first: one typing error (two from eight letters on), or most of
    /// the words that tell names apart.
    std::vector<int> near(const std::string& core) const;

private:
    struct Name {
        std::string core;
        std::uint64_t letters; ///< lettersIn() it.
        int territory;
        double weight = 0; ///< How much its words tell in all.
    };
    struct Candidate {
        double nearness; ///< 3 − errors for typing errors; below 1 for words in common.
        int territory;
    };
    void addName(std::string_view words, int territory);
    /// What a word tells that stands in so many names: rare words tell more.
    double weightOf(std::size_t occurrences) const;
    void addMistyped(const std::string& core, std::vector<Candidate>& candidates) const;
    void addWithWordsInCommon(const std::string& core, std::vector<Candidate>& candidates) const;

    std::vector<std::string> m_kinds; ///< By territory, as `Said` gives them; "" = not known.
    std::vector<Name> m_names;
    std::unordered_map<std::string, std::vector<int>> m_byCore; ///< Territories.
    std::unordered_map<std::string, std::vector<int>> m_byWord; ///< Indices in m_names.
};

} // namespace document
