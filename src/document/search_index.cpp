#include "document/search_index.h"

#include "document/search_entries.h"
#include "document/typing_errors.h"
#include "territory/plain_words.h"
#include "territory/siren.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace document {

using territory::lettersIn;
using territory::plainWords;
using territory::splitWords;
using territory::withoutArticle;
using territory::withoutKind;
using territory::withShortKind;

namespace {

constexpr int kLettersForAnError = 4; ///< With fewer, an error forgiven would fit nearly anything.

/// How well a question fits, best first.
enum class Fit : std::uint8_t { Exact, Start, Words, NearWhole, NearStart, NearWord, None };

/// What was typed, ready to compare.
struct Question {
    std::string words;
    std::vector<std::string_view> parts; ///< The words of `words`, longest first.
    std::string_view core;               ///< Without kind and articles: what may hold an error.
    bool forgiving = false;

    explicit Question(const QString& typed);
    Question(const Question&) = delete; // its views look into itself
    Question& operator=(const Question&) = delete;
};

Question::Question(const QString& typed) : words(withShortKind(plainWords(typed))) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::all_of(words.begin(), words.end(), [&](char c) { return c == ' ' || isDigit(c); }))
        std::erase(words, ' '); // « 18 200 » is a postal code
    parts = splitWords(words);
    std::stable_sort(parts.begin(), parts.end(), [](auto a, auto b) { return a.size() > b.size(); });
    core = withoutArticle(withoutKind(words));
    const auto letters = std::count_if(core.begin(), core.end(), [&](char c) { return c != ' ' && !isDigit(c); });
    forgiving = letters >= kLettersForAnError;
}

/// Looks through all keys for one question.
class Search {
public:
    Search(const SearchEntries& entries, const Question& question)
        : m_entries(entries), m_question(question), m_fits(entries.entries.size(), Fit::None) {}

    std::vector<std::uint32_t> best(std::size_t limit) {
        lookFor(lettersIn(m_question.words), 0, [this](std::size_t key) { return fit(key); });
        // What fits exactly was typed without an error.
        const bool exact = std::any_of(m_found.begin(), m_found.end(),
                                       [this](std::uint32_t entry) { return m_fits[entry] == Fit::Exact; });
        if (m_question.forgiving && !exact && m_found.size() < limit)
            lookFor(lettersIn(m_question.core), 1, [this](std::size_t key) { return nearFit(key); });
        const auto end = m_found.begin() + std::ptrdiff_t(std::min(limit, m_found.size()));
        std::partial_sort(m_found.begin(), end, m_found.end(), [this](std::uint32_t a, std::uint32_t b) {
            const auto weight = [this](std::uint32_t entry) { return m_entries.entries[entry].weight; };
            if (m_fits[a] != m_fits[b])
                return m_fits[a] < m_fits[b];
            return weight(a) != weight(b) ? weight(a) > weight(b) : a < b;
        });
        return {m_found.begin(), end};
    }

private:
    /// Tries the keys that lack at most `lacking` of the letters typed.
    template <class FitOf> void lookFor(std::uint64_t letters, int lacking, const FitOf& fitOf) {
        for (std::size_t key = 0; key < m_entries.keys.size(); ++key) {
            if (std::popcount(letters & ~m_entries.keys[key].letters) > lacking)
                continue;
            const Fit found = fitOf(key);
            if (found == Fit::None)
                continue;
            const std::uint32_t entry = m_entries.keys[key].entry;
            if (m_fits[entry] == Fit::None)
                m_found.push_back(entry);
            m_fits[entry] = std::min(m_fits[entry], found);
        }
    }

    bool holdsWord(std::size_t key, std::string_view start) const {
        const auto words = m_entries.wordsOf(key);
        return std::any_of(words.begin(), words.end(), [&](std::uint32_t word) {
            return m_entries.textFrom(word, m_entries.keys[key]).starts_with(start);
        });
    }

    Fit fit(std::size_t key) const {
        const std::string_view whole = m_entries.textFrom(m_entries.wordsOf(key).front(), m_entries.keys[key]);
        if (whole.starts_with(m_question.words))
            return whole.size() == m_question.words.size() ? Fit::Exact : Fit::Start;
        const auto& parts = m_question.parts;
        return std::all_of(parts.begin(), parts.end(), [&](std::string_view part) { return holdsWord(key, part); })
                   ? Fit::Words
                   : Fit::None;
    }

    Fit nearFit(std::size_t key) const {
        const auto words = m_entries.wordsOf(key);
        Fit best = Fit::None;
        for (const std::uint32_t word : words) {
            const NearMatch match = matchWithOneError(m_entries.textFrom(word, m_entries.keys[key]), m_question.core);
            if (match == NearMatch::None)
                continue;
            if (word != words.front())
                best = std::min(best, Fit::NearWord);
            else
                best = match == NearMatch::Whole ? Fit::NearWhole : Fit::NearStart;
        }
        return best;
    }

    const SearchEntries& m_entries;
    const Question& m_question;
    std::vector<Fit> m_fits; ///< By entry.
    std::vector<std::uint32_t> m_found;
};

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const territory::Gazetteer> gazetteer)
    : m_entries(std::make_unique<const SearchEntries>(std::move(gazetteer))) {}

SearchIndex::~SearchIndex() = default;

std::vector<SearchHit> SearchIndex::find(const QString& typed, int limit) const {
    std::vector<SearchHit> hits;
    const Question question(typed);
    if (question.words.empty() || limit <= 0)
        return hits;
    if (const auto siren = territory::Siren::fromString(typed)) {
        const int territory = m_entries->gazetteer->territoryOf(siren->toString());
        if (territory >= 0)
            return {m_entries->hit({SearchHit::Kind::Territory, std::uint32_t(territory), 0})};
    }
    for (const std::uint32_t entry : Search(*m_entries, question).best(std::size_t(limit)))
        hits.push_back(m_entries->hit(m_entries->entries[entry]));
    return hits;
}

} // namespace document
