#include "document/pasted_line.h"

#include "territory/plain_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace document {

using territory::plainWords;
using territory::splitWords;

namespace {

using Mark = PastedPiece::Mark;

struct Cut {
    qsizetype first = 0; ///< Of the mark.
    qsizetype length = 0;
    Mark mark = Mark::List;
};

Mark markOf(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u','))
        return Mark::List;
    static const QString notes = QStringLiteral(":()[]-–—");
    if (!trimmed.isEmpty() && notes.contains(trimmed.front()))
        return Mark::Note;
    return !trimmed.isEmpty() && trimmed.front().isLetter() ? Mark::And : Mark::List;
}

/// A hyphen cuts only between spaces and a comma only outside a number: both stand in names and figures.
std::vector<Cut> cutsOf(const QString& line) {
    static const QRegularExpression marks(
        QStringLiteral(
            "\\t|;|\\||•|\\s/\\s|(?<!\\d),|,(?!\\d)|:|[()\\[\\]]|\\s-\\s|–|—|\\s·\\s|\\s+(?:et|ainsi que)\\s+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Cut> cuts;
    for (auto found = marks.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        cuts.push_back({match.capturedStart(), match.capturedLength(), markOf(match.captured())});
    }
    return cuts;
}

qsizetype startOfText(const QString& line) {
    static const QRegularExpression bullet(
        QStringLiteral("^[\\s>]*(?:[-–—•·*▪◦‣●○■□✓☐→]+\\s*)?(?:n°\\s*)?(?:\\(?\\d{1,3}[.)°](?!\\d)\\s*)?"));
    return bullet.match(line).capturedLength();
}

bool isNumber(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isFigure(std::string_view word) {
    return isNumber(word) || word == "hab" || word == "habitants" || word == "habitant";
}

std::string leadingNumber(std::string_view words) {
    const std::string_view first = words.substr(0, words.find(' '));
    return std::string(isNumber(first) ? first : std::string_view());
}

std::string withoutFigures(std::string_view words) {
    std::vector<std::string_view> split = splitWords(words);
    while (!split.empty() && isFigure(split.back()))
        split.pop_back();
    std::string name;
    for (auto word = std::find_if_not(split.begin(), split.end(), isNumber); word != split.end(); ++word) {
        if (!name.empty())
            name += ' ';
        name += *word;
    }
    return name;
}

} // namespace

std::vector<PastedPiece> cutLine(const QString& line) {
    std::vector<PastedPiece> pieces;
    const auto add = [&](qsizetype first, qsizetype end, Mark before) {
        PastedPiece piece;
        piece.words = plainWords(QStringView(line).mid(first, end - first));
        if (piece.words.empty())
            return;
        piece.before = pieces.empty() ? Mark::Start : before;
        piece.first = first;
        piece.length = end - first;
        piece.number = leadingNumber(piece.words);
        piece.name = withoutFigures(piece.words);
        pieces.push_back(std::move(piece));
    };
    qsizetype first = startOfText(line);
    Mark before = Mark::Start;
    for (const Cut& cut : cutsOf(line)) {
        if (cut.first >= first) {
            add(first, cut.first, before);
            before = cut.mark;
            first = cut.first + cut.length;
        }
        if (!pieces.empty() && line.at(cut.first) == u':')
            pieces.back().opensList = true;
    }
    add(first, line.size(), before);
    return pieces;
}

} // namespace document
