#include "document/decision_matching.h"

#include "document/pasted_line.h"
#include "document/place_names.h"
#include "document/territory_names.h"
#include "territory/plain_words.h"
#include "territory/siren.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <utility>

namespace document {

using territory::splitWords;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::DecisionMatching)
};

using Certainty = MatchedLine::Certainty;
using Mark = PastedPiece::Mark;

constexpr std::size_t kMostPieces =
    6; ///< That one name is cut into: « CC de la Haute Somme (Combles - Péronne - Roisel) ».

/// A stretch of a line that names a territory, or seems to.
struct NamedStretch {
    std::size_t first = 0, count = 0; ///< Pieces.
    TerritoryNames::Said said;
    std::vector<int> bearers; ///< Territories of exactly that name; empty when none bears it.
    PlaceEvidence group;      ///< Said before it: « Cher : … ».
    PlaceEvidence own;        ///< Said of it: « … (18) ».
};

struct SirensFound {
    QStringList known;
    bool unknown = false; ///< A number that is none of the gazetteer's.
};

/// Words of titles, table headings and letters: a line of them that is near to no name isn't worth asking about.
bool saysListOrTitle(std::string_view words) {
    static constexpr std::string_view kTitleWords =
        " agence annexe ars bonjour code communaute cordialement departement epci habitants intercommunalite "
        "intercommunalites liste nom noms page population publie region rouge rouges siren source total zone zones ";
    const auto split = splitWords(words);
    return std::any_of(split.begin(), split.end(), [](std::string_view word) {
        return kTitleWords.find(' ' + std::string(word) + ' ') != kTitleWords.npos;
    });
}

class ListMatcher {
public:
    explicit ListMatcher(const territory::Gazetteer& gazetteer)
        : m_gazetteer(gazetteer), m_places(gazetteer), m_names(gazetteer) {}

    ListMatching match(const QString& pasted) {
        static const QRegularExpression lineEnds(QStringLiteral("\\r\\n|\\n|\\r|\\x{2028}|\\x{2029}"));
        const QStringList lines = pasted.split(lineEnds);
        for (qsizetype i = 0; i < lines.size(); ++i)
            readLine(int(i) + 1, lines[i]);
        findDuplicates();
        return std::move(m_matching);
    }

private:
    void readLine(int number, const QString& line);
    SirensFound sirensIn(const QString& line) const;
    std::vector<NamedStretch> stretchesOf(const std::vector<PastedPiece>& pieces, PlaceEvidence& group) const;
    std::optional<NamedStretch> longestName(const std::vector<PastedPiece>& pieces, std::size_t first,
                                            std::size_t fewest) const;
    std::size_t readPlaces(const std::vector<PastedPiece>& pieces, std::size_t first, PlaceEvidence& group,
                           std::vector<NamedStretch>& stretches) const;
    PlaceEvidence placeAtEnd(std::string_view words) const;
    MatchedLine resolve(const NamedStretch& stretch) const;
    MatchedLine resolveNear(const NamedStretch& stretch) const;
    QStringList codesOf(const std::vector<int>& territories) const;
    void add(int line, const QString& text, MatchedLine matched);
    void findDuplicates();
    const territory::Territory& territoryAt(int index) const { return m_gazetteer.territories()[std::size_t(index)]; }

    const territory::Gazetteer& m_gazetteer;
    PlaceNames m_places;
    TerritoryNames m_names;
    PlaceEvidence m_heading; ///< Of the latest line that only names a place.
    ListMatching m_matching;
};

MatchedLine matchedAs(Certainty certainty, const QStringList& candidates = {}, const QString& why = {}) {
    MatchedLine matched;
    matched.certainty = certainty;
    matched.candidates = candidates;
    matched.why = why;
    return matched;
}

/// Words of pieces one after the other, as the name that they were cut from says them.
std::string joined(const std::vector<PastedPiece>& pieces, std::size_t first, std::size_t count, bool withFigures) {
    std::string words;
    for (std::size_t i = first; i < first + count; ++i) {
        if (i > first)
            words += pieces[i].before == Mark::And ? " et " : " ";
        words += withFigures ? pieces[i].words : pieces[i].name;
    }
    return words;
}

QString textOf(const QString& line, const std::vector<PastedPiece>& pieces, const NamedStretch& stretch) {
    const PastedPiece& last = pieces[stretch.first + stretch.count - 1];
    const qsizetype first = pieces[stretch.first].first;
    return line.mid(first, last.first + last.length - first).trimmed();
}

/// What is known of where a territory lies: what the line says of it, else of all, else the heading.
PlaceEvidence evidenceOf(const NamedStretch& stretch, const PlaceEvidence& heading) {
    PlaceEvidence evidence = !stretch.own.isEmpty() ? stretch.own : !stretch.group.isEmpty() ? stretch.group : heading;
    evidence.numbers = stretch.own.numbers + stretch.group.numbers;
    return evidence;
}

void ListMatcher::add(int line, const QString& text, MatchedLine matched) {
    matched.line = line;
    matched.text = text;
    m_matching.lines.push_back(std::move(matched));
}

SirensFound ListMatcher::sirensIn(const QString& line) const {
    // Digits in a row or in threes, alone or at the start of a SIRET. Matches may overlap: a population before a code.
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(\\d{3})(\\s?)(\\d{3})\\2(\\d{3})(?:\\2\\d{5})?(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    SirensFound found;
    qsizetype from = 0;
    for (auto match = pattern.match(line); match.hasMatch(); match = pattern.match(line, from)) {
        const QString digits = match.captured(1) + match.captured(3) + match.captured(4);
        const bool known = m_gazetteer.territoryOf(digits) >= 0;
        if (known)
            found.known.append(digits);
        found.unknown = found.unknown || (!known && match.capturedLength(2) == 0);
        from = known ? match.capturedEnd() : match.capturedStart() + 1;
    }
    return found;
}

void ListMatcher::readLine(int number, const QString& line) {
    const SirensFound sirens = sirensIn(line);
    for (const QString& siren : sirens.known)
        add(number, line.trimmed(), matchedAs(Certainty::Sure, {siren}));
    if (!sirens.known.isEmpty())
        return;

    const std::vector<PastedPiece> pieces = cutLine(line);
    PlaceEvidence group;
    const std::vector<NamedStretch> stretches = stretchesOf(pieces, group);
    std::vector<std::pair<const NamedStretch*, MatchedLine>> matched;
    for (const NamedStretch& stretch : stretches) {
        MatchedLine result = stretch.bearers.empty() ? resolveNear(stretch) : resolve(stretch);
        const bool remark = pieces[stretch.first].before == Mark::Note && !matched.empty() && stretch.said.kind.empty();
        if (result.certainty == Certainty::Ignored)
            group.add(placeAtEnd(joined(pieces, stretch.first, stretch.count, true)));
        else if (result.certainty != Certainty::None || !remark)
            matched.emplace_back(&stretch, std::move(result));
    }
    if (matched.empty()) {
        if (!group.isEmpty())
            m_heading = group;
        add(number, line.trimmed(),
            sirens.unknown ? matchedAs(Certainty::None, {}, Words::tr("SIREN absent de la liste des intercommunalités"))
                           : matchedAs(Certainty::Ignored));
        return;
    }
    for (auto& [stretch, result] : matched) {
        if (sirens.unknown && result.certainty == Certainty::Sure) {
            result.certainty = Certainty::Doubtful;
            result.why = Words::tr("le nom est connu, mais pas ce SIREN");
        }
        add(number, matched.size() == 1 ? line.trimmed() : textOf(line, pieces, *stretch), std::move(result));
    }
}

/// The longest run of at least `fewest` pieces from `first` that is somebody's name.
std::optional<NamedStretch> ListMatcher::longestName(const std::vector<PastedPiece>& pieces, std::size_t first,
                                                     std::size_t fewest) const {
    for (std::size_t count = std::min(kMostPieces, pieces.size() - first); count >= fewest; --count) {
        for (const bool withFigures : {true, false}) {
            if (!withFigures && pieces[first + count - 1].name.empty())
                continue; // the number after a name isn't part of it
            NamedStretch stretch;
            stretch.first = first;
            stretch.count = count;
            stretch.said = TerritoryNames::said(joined(pieces, first, count, withFigures));
            stretch.bearers = m_names.bearing(stretch.said.core);
            if (!stretch.bearers.empty())
                return stretch;
        }
    }
    return std::nullopt;
}

/// Reads the run of places that starts at `first` and returns its length; 0 when there is none.
std::size_t ListMatcher::readPlaces(const std::vector<PastedPiece>& pieces, std::size_t first, PlaceEvidence& group,
                                    std::vector<NamedStretch>& stretches) const {
    PlaceEvidence run;
    bool opensList = false;
    std::size_t count = 0;
    for (; first + count < pieces.size(); ++count) {
        const PastedPiece& piece = pieces[first + count];
        PlaceEvidence place = m_places.find(piece.words);
        if (place.isEmpty() && place.numbers.isEmpty())
            place = m_places.find(piece.name);
        if (place.isEmpty() && !piece.name.empty())
            break;
        // « CC … (18) »: a number in brackets or after a dash is said of the name before it.
        const bool remark = piece.before == Mark::Note && !stretches.empty();
        if (remark)
            place.departements += std::exchange(place.numbers, {});
        run.add(place);
        opensList = opensList || piece.opensList;
    }
    if (opensList)
        group = run;
    else if (stretches.empty())
        group.add(run);
    else
        stretches.back().own.add(run);
    return count;
}

std::vector<NamedStretch> ListMatcher::stretchesOf(const std::vector<PastedPiece>& pieces, PlaceEvidence& group) const {
    std::vector<NamedStretch> stretches;
    bool open = false; // the latest stretch is a name that nobody bears, which may go on
    for (std::size_t i = 0; i < pieces.size();) {
        // Several pieces first: « Paris - Vallée de la Marne » is no remark on Paris.
        std::optional<NamedStretch> name = longestName(pieces, i, 2);
        if (!name) {
            if (const std::size_t places = readPlaces(pieces, i, group, stretches)) {
                i += places;
                open = false;
                continue;
            }
            name = longestName(pieces, i, 1);
        }
        if (name) {
            name->group = group;
            name->own.numbers = m_places.find(pieces[i].number).numbers;
            i += name->count;
            stretches.push_back(std::move(*name));
            open = false;
            continue;
        }
        const TerritoryNames::Said said = TerritoryNames::said(pieces[i].name);
        const bool afterRemark = open && pieces[stretches.back().first].before == Mark::Note;
        if (open && said.kind.empty() && !(afterRemark && pieces[i].before == Mark::List)) {
            NamedStretch& last = stretches.back();
            ++last.count;
            last.said = TerritoryNames::said(joined(pieces, last.first, last.count, false));
        } else {
            NamedStretch unknown;
            unknown.first = i;
            unknown.count = 1;
            unknown.said = said;
            unknown.group = group;
            stretches.push_back(std::move(unknown));
        }
        open = true;
        ++i;
    }
    return stretches;
}

/// The place that a title ends with: « Les zones rouges du Cher ».
PlaceEvidence ListMatcher::placeAtEnd(std::string_view words) const {
    for (std::size_t start = 0; start != words.npos;) {
        const PlaceEvidence place = m_places.find(words.substr(start));
        if (!place.isEmpty())
            return place;
        start = words.find(' ', start);
        start += start == words.npos ? 0 : 1;
    }
    return {};
}

QStringList ListMatcher::codesOf(const std::vector<int>& territories) const {
    QStringList codes;
    for (const int index : territories)
        codes.append(territoryAt(index).code);
    return codes;
}

MatchedLine ListMatcher::resolve(const NamedStretch& stretch) const {
    const PlaceEvidence evidence = evidenceOf(stretch, m_heading);
    const auto ofKind = [&](int index) { return m_names.isOfKind(index, stretch.said.kind); };
    const auto numbered = [&](int index) { return evidence.numbered(territoryAt(index)); };
    const auto lies = [&](int index) { return evidence.admits(territoryAt(index)) || numbered(index); };

    std::vector<int> order = stretch.bearers; // best first
    std::stable_partition(order.begin(), order.end(), ofKind);
    std::stable_partition(order.begin(), order.end(), numbered);
    const auto elsewhere = std::stable_partition(order.begin(), order.end(), lies);
    const auto here = std::vector<int>(order.begin(), elsewhere);
    const QStringList codes = codesOf(order);
    if (here.empty()) {
        return matchedAs(Certainty::Doubtful, codes,
                         evidence.departements.isEmpty() ? Words::tr("région différente")
                                                         : Words::tr("département différent"));
    }
    const bool single = here.size() == 1 || std::count_if(here.begin(), here.end(), numbered) == 1 ||
                        (!evidence.isEmpty() && std::count_if(here.begin(), here.end(), ofKind) == 1);
    if (!single) {
        return matchedAs(Certainty::Doubtful, codes,
                         Words::tr("nom porté par %n intercommunalités", nullptr, int(here.size())));
    }
    if (!ofKind(here.front()))
        return matchedAs(Certainty::Doubtful, codes,
                         Words::tr("ce nom est celui d’une intercommunalité d’une autre nature"));
    return matchedAs(Certainty::Sure, {codes.front()});
}

MatchedLine ListMatcher::resolveNear(const NamedStretch& stretch) const {
    if (stretch.said.core.empty())
        return matchedAs(Certainty::Ignored);
    const PlaceEvidence evidence = evidenceOf(stretch, m_heading);
    std::vector<int> near = m_names.near(stretch.said.core);
    std::stable_partition(near.begin(), near.end(), [&](int index) { return evidence.admits(territoryAt(index)); });
    if (!near.empty())
        return matchedAs(Certainty::Doubtful, codesOf(near), Words::tr("nom approché"));
    if (stretch.said.kind.empty() && saysListOrTitle(stretch.said.core))
        return matchedAs(Certainty::Ignored);
    return matchedAs(Certainty::None, {}, Words::tr("aucune intercommunalité ne porte ce nom"));
}

void ListMatcher::findDuplicates() {
    QHash<QString, int> times;
    for (const MatchedLine& line : m_matching.lines) {
        if (line.certainty == Certainty::Sure && ++times[line.candidates.front()] == 2)
            m_matching.duplicates.append(line.candidates.front());
    }
}

} // namespace

ListMatching matchDecisionList(const QString& pasted, const territory::Gazetteer& gazetteer) {
    return ListMatcher(gazetteer).match(pasted);
}

} // namespace document
