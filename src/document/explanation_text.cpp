#include "document/explanation_wording.h"

#include "territory/wording.h"

#include <QCoreApplication>
#include <cmath>

namespace document::explanation {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Explanation)
};

void addSection(QStringList& lines, const QString& heading, const QStringList& items) {
    if (items.isEmpty()) {
        return;
    }
    lines << QString() << heading;
    for (const QString& item : items) {
        lines.append(u"- "_s + item);
    }
}

QString headline(const QString& name, const QString& code, double score, int rank, int scored, const QLocale& locale) {
    const QString title = Words::tr("%1 (%2)").arg(name, code);
    if (rank < 1) {
        return Words::tr("%1 : pas de score").arg(title);
    }
    return Words::tr("%1 : score %2, %3")
        .arg(title, wording::formatScore(score, locale), wording::formatRank(rank, scored, locale));
}

/// What was computed, and beside it what was decided.
QString choice(const Explanation& explanation) {
    const QString computed =
        explanation.selected ? Words::tr("Classée par le score") : Words::tr("Non classée par le score");
    return Words::tr("%1 ; décision : %2").arg(computed, wording::decisionName(explanation.decision));
}

QString valuesOf(const Comparison::Line& line, const QLocale& locale) {
    return Words::tr("%1 : %2 et %3")
        .arg(line.indicator.label, wording::formatValue(line.indicator, line.values[0], locale),
             wording::formatValue(line.indicator, line.values[1], locale));
}

} // namespace

QString toText(const Explanation& explanation, const QLocale& locale) {
    QStringList weights, values, similar;
    for (const Explanation::Line& line : explanation.lines) {
        weights.append(stability(explanation, line, locale));
        values.append(requiredChange(explanation, line, locale));
    }
    if (const QString none = noneAlone(explanation); !none.isEmpty()) {
        values.append(none);
    }
    for (const Explanation::Alike& each : explanation.alike) {
        similar.append(alike(each, locale));
    }
    QStringList lines{
        headline(explanation.name, explanation.code, explanation.score, explanation.rank, explanation.scored, locale),
        choice(explanation)};
    if (explanation.weaklyComparable) {
        lines.append(Words::tr("Peu comparable : outre-mer, ou des indicateurs manquent"));
    }
    if (explanation.draws) {
        lines.append(draws(explanation, locale));
    }
    addSection(lines, Words::tr("Selon les poids (les autres en proportion)"), weights);
    addSection(lines, Words::tr("Ce qui la ferait changer, un indicateur à la fois"), values);
    if (explanation.hasScore()) {
        addSection(lines, Words::tr("Face aux autres"), {dominance(explanation, locale)});
    }
    addSection(lines, Words::tr("Les plus semblables par leur profil"), similar);
    return lines.join(u'\n') + u'\n';
}

QString toText(const Comparison& comparison, const QLocale& locale) {
    QStringList lines, values, weights;
    for (const Comparison::Side& side : comparison.sides) {
        lines.append(headline(side.name, side.code, side.score, side.rank, comparison.scored, locale));
    }
    for (const Comparison::Line& line : comparison.lines) {
        values.append(valuesOf(line, locale));
        weights.append(firstAhead(comparison, line, locale));
    }
    if (const QString sentence = dominance(comparison); !sentence.isEmpty()) {
        lines.append(sentence);
    }
    addSection(lines, Words::tr("Valeurs"), values);
    addSection(lines, Words::tr("Selon les poids (les autres en proportion)"), weights);
    return lines.join(u'\n') + u'\n';
}

} // namespace document::explanation
