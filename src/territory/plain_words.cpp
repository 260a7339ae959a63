#include "territory/plain_words.h"

#include <QString>
#include <algorithm>
#include <array>
#include <utility>

namespace territory {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

void closeWord(std::string& words, std::size_t& wordStart) {
    const std::string_view word = std::string_view(words).substr(wordStart);
    if (word.empty())
        return;
    if (word == "st")
        words.replace(wordStart, 2, "saint");
    else if (word == "ste")
        words.replace(wordStart, 3, "sainte");
    words += ' ';
    wordStart = words.size();
}

/// Letters of one character without accents; empty for what parts words.
std::string_view lettersOf(QChar c, char& single) {
    const char16_t lower = c.toLower().unicode();
    if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9')) {
        single = char(lower);
        return {&single, 1};
    }
    if (lower == u'œ')
        return "oe";
    if (lower == u'æ')
        return "ae";
    return {};
}

bool startsWithWords(std::string_view words, std::string_view start) {
    return words.starts_with(start) && (words.size() == start.size() || words[start.size()] == ' ');
}

std::string_view after(std::string_view words, std::string_view start) {
    return words.substr(std::min(words.size(), start.size() + 1));
}

} // namespace

std::string plainWords(QStringView text) {
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    std::string words;
    words.reserve(std::size_t(decomposed.size()) + 8);
    std::size_t wordStart = 0;
    char single = 0;
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        const std::string_view letters = lettersOf(c, single);
        if (!letters.empty()) {
            words += letters;
            continue;
        }
        closeWord(words, wordStart);
        if (c == u'&') {
            words += "et";
            closeWord(words, wordStart);
        }
    }
    closeWord(words, wordStart);
    if (!words.empty())
        words.pop_back();
    return words;
}

std::vector<std::string_view> splitWords(std::string_view words) {
    std::vector<std::string_view> split;
    for (std::size_t start = 0; start < words.size();) {
        const std::size_t end = std::min(words.find(' ', start), words.size());
        split.push_back(words.substr(start, end - start));
        start = end + 1;
    }
    return split;
}

std::vector<std::string> typedWords(QStringView typed) {
    const std::string plain = plainWords(typed);
    const std::vector<std::string_view> split = splitWords(plain);
    return {split.begin(), split.end()};
}

std::uint64_t lettersIn(std::string_view words) {
    std::uint64_t letters = 0;
    for (const char c : words) {
        if (c >= '0' && c <= '9')
            letters |= std::uint64_t(1) << (c - '0');
        else if (c != ' ')
            letters |= std::uint64_t(1) << (c - 'a' + 10);
    }
    return letters;
}

std::string withShortKind(std::string words) {
    static constexpr std::array<Replacement, 6> kKinds{{{"communaute de communes", "cc"},
                                                        {"communaute de commune", "cc"},
                                                        {"communaute des communes", "cc"},
                                                        {"com com", "cc"},
                                                        {"communaute d agglomeration", "ca"},
                                                        {"communaute urbaine", "cu"}}};
    for (const auto& [spelt, brief] : kKinds) {
        if (startsWithWords(words, spelt))
            return words.replace(0, spelt.size(), brief);
    }
    return words;
}

std::string_view withoutKind(std::string_view words) {
    for (const std::string_view kind : {"cc", "ca", "cu", "metropole"}) {
        if (startsWithWords(words, kind))
            return after(words, kind);
    }
    return words;
}

std::string_view withoutArticle(std::string_view words) {
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view article : {"de", "du", "des", "d", "la", "le", "les", "l"}) {
            // A name that is nothing but articles keeps its last word.
            if (startsWithWords(words, article) && words.size() > article.size()) {
                words = after(words, article);
                found = true;
            }
        }
    }
    return words;
}

} // namespace territory
