#include "document/decision_matching.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::ListConformity)
};

using territory::DecisionList;

/// « 76 zones sur 151 (75 de moins) » or « 151 zones, comme annoncé ».
QString comparison(qint64 found, qint64 announced, const QString& asAnnounced, const QString& other) {
    const QLocale locale;
    const QString count = locale.toString(found);
    if (found == announced)
        return asAnnounced.arg(count);
    const QString difference = locale.toString(std::abs(found - announced));
    return other.arg(count, locale.toString(announced),
                     found < announced ? Words::tr("%1 de moins").arg(difference)
                                       : Words::tr("%1 de trop").arg(difference));
}

QString sentenceOf(const ListConformity& conformity, int withoutPopulation) {
    const QString zones =
        comparison(conformity.zones, DecisionList::kAnnouncedZones, Words::tr("%1 zones, comme annoncé"),
                   Words::tr("%1 zones pour %2 annoncées (%3)"));
    const QString people =
        comparison(conformity.population, DecisionList::kAnnouncedPopulation, Words::tr("%1 habitants, comme annoncé"),
                   Words::tr("%1 habitants pour %2 annoncés (%3)"));
    //: Both are parts of one sentence.
    QString sentence = conformity.conforms ? Words::tr("conforme\u00a0: %1\u202f; %2").arg(zones, people)
                                           : Words::tr("non conforme\u00a0: %1\u202f; %2").arg(zones, people);
    if (withoutPopulation > 0)
        sentence += Words::tr("\u202f; population non disponible pour %n zones", nullptr, withoutPopulation);
    return sentence;
}

QStringList retainedCodes(const DecisionList& list) {
    QStringList codes;
    for (auto it = list.decisions.cbegin(); it != list.decisions.cend(); ++it) {
        if (it->status == territory::DecisionStatus::Retained)
            codes.append(it.key());
    }
    codes.sort();
    return codes;
}

} // namespace

ListConformity conformityOf(const QStringList& codes, const territory::Gazetteer& gazetteer) {
    ListConformity conformity;
    int withoutPopulation = 0;
    const QSet<QString> distinct(codes.begin(), codes.end());
    for (const QString& code : distinct) {
        const int index = gazetteer.territoryOf(code);
        const qint64 population = index < 0 ? -1 : gazetteer.territories()[std::size_t(index)].population;
        if (population < 0)
            ++withoutPopulation;
        else
            conformity.population += population;
    }
    conformity.zones = int(distinct.size());
    conformity.conforms = conformity.zones == DecisionList::kAnnouncedZones && withoutPopulation == 0 &&
                          conformity.population == DecisionList::kAnnouncedPopulation;
    conformity.sentence = sentenceOf(conformity, withoutPopulation);
    return conformity;
}

ListComparison compare(const territory::DecisionList& first, const territory::DecisionList& second) {
    const QStringList a = retainedCodes(first);
    const QStringList b = retainedCodes(second);
    ListComparison comparison;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(comparison.onlyInFirst));
    std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(comparison.onlyInSecond));
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(comparison.inBoth));
    return comparison;
}

} // namespace document
