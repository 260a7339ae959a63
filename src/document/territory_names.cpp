#include "document/territory_names.h"

#include "document/typing_errors.h"
#include "territory/plain_words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace document {

using territory::lettersIn;
using territory::plainWords;
using territory::splitWords;
using territory::withoutArticle;
using territory::withoutKind;
using territory::withShortKind;

namespace {

constexpr double kEnoughInCommon = 0.5;    ///< Share of what two names tell that they must share to be near.
constexpr std::size_t kMostCandidates = 5; ///< More than a person compares.
constexpr std::size_t kShortestMistyped = 4;
constexpr std::size_t kLongCore = 8; ///< From here on two typing errors are near.

bool tellsNothing(std::string_view word) {
    static constexpr std::array<std::string_view, 12> kSmallWords{"de",  "du", "des", "d",  "la", "le",
                                                                  "les", "l",  "et",  "en", "au", "aux"};
    return std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end();
}

std::string coreOf(std::string_view words) {
    std::string core;
    for (const std::string_view word : splitWords(words)) {
        if (tellsNothing(word))
            continue;
        if (!core.empty())
            core += ' ';
        core += word;
    }
    return core;
}

std::string kindWord(const QString& kind) {
    return kind.startsWith(QLatin1String("MET")) ? "metropole" : plainWords(kind);
}

} // namespace

TerritoryNames::Said TerritoryNames::said(std::string_view words) {
    const std::string brief = withShortKind(std::string(withoutArticle(words)));
    const std::string_view rest = withoutKind(brief);
    if (rest.size() == brief.size())
        return {"", coreOf(words)};
    for (const std::string_view kind : {"cc", "ca", "cu", "metropole"}) {
        if (brief.starts_with(kind))
            return {kind, coreOf(rest)};
    }
    return {"", coreOf(words)};
}

TerritoryNames::TerritoryNames(const territory::Gazetteer& gazetteer) {
    static const QRegularExpression inBrackets(QStringLiteral("\\(([^)]*)\\)"));
    const auto& territories = gazetteer.territories();
    for (std::size_t i = 0; i < territories.size(); ++i) {
        const QString& name = territories[i].name;
        m_kinds.push_back(kindWord(territories[i].kind));
        addName(plainWords(name), int(i));
        const QRegularExpressionMatch brackets = inBrackets.match(name);
        if (!brackets.hasMatch())
            continue;
        addName(plainWords(QString(name).remove(inBrackets)), int(i));
        addName(plainWords(brackets.captured(1)), int(i)); // the acronym that people use
    }
    for (const auto& [word, names] : m_byWord) {
        for (const int name : names)
            m_names[std::size_t(name)].weight += weightOf(names.size());
    }
}

void TerritoryNames::addName(std::string_view words, int territory) {
    const std::string core = said(words).core;
    if (core.empty())
        return;
    auto& bearers = m_byCore[core];
    if (std::find(bearers.begin(), bearers.end(), territory) != bearers.end())
        return;
    bearers.push_back(territory);
    for (const std::string_view word : splitWords(core))
        m_byWord[std::string(word)].push_back(int(m_names.size()));
    m_names.push_back({core, lettersIn(core), territory});
}

std::vector<int> TerritoryNames::bearing(const std::string& core) const {
    const auto found = m_byCore.find(core);
    return found == m_byCore.end() ? std::vector<int>() : found->second;
}

bool TerritoryNames::isOfKind(int territory, std::string_view kind) const {
    const std::string& its = m_kinds[std::size_t(territory)];
    return kind.empty() || its.empty() || its == kind;
}

double TerritoryNames::weightOf(std::size_t occurrences) const {
    return std::log(double(m_names.size() + 1) / double(occurrences));
}

void TerritoryNames::addMistyped(const std::string& core, std::vector<Candidate>& candidates) const {
    if (core.size() < kShortestMistyped)
        return;
    const int allowed = core.size() >= kLongCore ? 2 : 1;
    const std::uint64_t letters = lettersIn(core);
    for (const Name& name : m_names) {
        // An error changes the letters present by two at most.
        if (std::popcount(letters ^ name.letters) > 2 * allowed)
            continue;
        const int errors = typingErrors(core, name.core, allowed);
        if (errors <= allowed)
            candidates.push_back({3.0 - errors, name.territory});
    }
}

void TerritoryNames::addWithWordsInCommon(const std::string& core, std::vector<Candidate>& candidates) const {
    std::unordered_map<int, double> common; // by name
    double said = 0;
    for (const std::string_view word : splitWords(core)) {
        const auto found = m_byWord.find(std::string(word));
        // A word of no name tells as much as one of a single name.
        const double weight = weightOf(found == m_byWord.end() ? 1 : found->second.size());
        said += weight;
        if (found == m_byWord.end())
            continue;
        for (const int name : found->second)
            common[name] += weight;
    }
    for (const auto& [index, weight] : common) {
        const Name& name = m_names[std::size_t(index)];
        const double share = weight / (said + name.weight - weight);
        if (share >= kEnoughInCommon)
            candidates.push_back({share, name.territory});
    }
}

std::vector<int> TerritoryNames::near(const std::string& core) const {
    std::vector<Candidate> candidates;
    addMistyped(core, candidates);
    addWithWordsInCommon(core, candidates);
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.nearness != b.nearness ? a.nearness > b.nearness : a.territory < b.territory;
    });
    std::vector<int> best;
    for (const Candidate& candidate : candidates) {
        if (best.size() < kMostCandidates && std::find(best.begin(), best.end(), candidate.territory) == best.end())
            best.push_back(candidate.territory);
    }
    return best;
}

} // namespace document
