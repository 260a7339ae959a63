#pragma once

#include "territory/decision.h"
#include "territory/gazetteer.h"

#include <QString>
#include <vector>

namespace document {

/// A line of a pasted or opened list, and what it was taken for; a line that names several territories gives several.
struct MatchedLine {
    enum class Certainty {
        Sure,     ///< A valid SIREN, or a name that fits one territory exactly.
        Doubtful, ///< To be confirmed: `candidates` best first.
        None,     ///< Nothing fits.
        Ignored,  ///< A title, an empty line, a bullet without a name.
    };
    int line = 0; ///< From 1.
    QString text; ///< As pasted: the line, or its part that names this territory.
    Certainty certainty = Certainty::None;
    QStringList candidates; ///< Territory codes.
    QString why;            ///< « nom porté par 3 intercommunalités », « département différent »…
};

struct ListMatching {
    std::vector<MatchedLine> lines;
    QStringList duplicates; ///< Codes named more than once.
};

/// Reads SIREN codes, or names with or without their départements, as copied from a web page, a table or an e-mail. A
/// line that only names a département or a région says where the next ones lie. Never guesses: a name is sure when one
/// territory bears it, of the kind said, where it is said to lie; spelling (plainWords()), articles and prepositions
/// don't matter.
ListMatching matchDecisionList(const QString& pasted, const territory::Gazetteer& gazetteer);

/// How a list compares with what was announced: 151 zones, 2,539,784 inhabitants. Codes named twice count once; a code
/// unknown to the gazetteer is a zone without known population. Numbers in the default locale.
struct ListConformity {
    int zones = 0;
    qint64 population = 0;
    bool conforms = false;
    QString sentence; ///< « conforme », or the difference.
};
ListConformity conformityOf(const QStringList& codes, const territory::Gazetteer& gazetteer);

/// What differs between two lists: codes of the territories retained, ascending.
struct ListComparison {
    QStringList onlyInFirst, onlyInSecond, inBoth;
};
ListComparison compare(const territory::DecisionList& first, const territory::DecisionList& second);

} // namespace document
